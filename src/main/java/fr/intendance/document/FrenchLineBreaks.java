package fr.intendance.document;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line may end: not after an apostrophe (« l’annexe »), not before a number
 * that follows a hyphen (« D-2026-0012 ») or a colon (“10:12”), not at a space that does
 * not break.
 */
final class FrenchLineBreaks implements FSTextBreaker {

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
				|| ((before == '-' || before == ':') && Character.isDigit(after));
	}

	private static boolean isFixedSpace(char character) {
		return character == '\u00a0' || character == '\u202f';
	}

}
