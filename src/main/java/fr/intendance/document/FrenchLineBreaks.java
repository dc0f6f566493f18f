package fr.intendance.document;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line may end: not after an apostrophe (« l’annexe »), not before a number
 * that follows a hyphen (« D-2026-0012 ») or a colon (“10:12”), not at a space that does
 * not break, nor at one that should not (« art. 2 », « 5 % ») where people typed a plain
 * one.
 */
final class FrenchLineBreaks implements FSTextBreaker {

	private static final String BELONGS_TO_WHAT_IS_BEFORE = ":;!?»%€";

	private static final List<String> BELONG_TO_WHAT_FOLLOWS = List.of("«", "n°", "art.", "M.", "Mme");

	private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRANCE);

	private String text = "";

	@Override
	public void setText(String text) {
		// whoever waits for the page may have given up
		if (Thread.currentThread().isInterrupted()) {
			throw new IllegalStateException("Nobody waits for this page any more");
		}
		this.text = text;
		this.breaks.setText(text);
	}

	@Override
	public int next() {
		int next = this.breaks.next();
		while (next != BreakIterator.DONE && next > 0 && next < this.text.length() && holdsTogether(next)) {
			next = this.breaks.next();
		}
		return next;
	}

	private boolean holdsTogether(int position) {
		char before = this.text.charAt(position - 1);
		char after = this.text.charAt(position);
		return before == '’' || before == '\'' || isFixedSpace(before) || isFixedSpace(after)
				|| ((before == '-' || before == ':') && Character.isDigit(after))
				|| (before == ' ' && (BELONGS_TO_WHAT_IS_BEFORE.indexOf(after) >= 0 || opens(position - 1)));
	}

	private boolean opens(int end) {
		return BELONG_TO_WHAT_FOLLOWS.stream()
			.anyMatch((word) -> this.text.startsWith(word, end - word.length())
					&& (end == word.length() || !Character.isLetter(this.text.charAt(end - word.length() - 1))));
	}

	private static boolean isFixedSpace(char character) {
		return character == '\u00a0' || character == '\u202f';
	}

}
