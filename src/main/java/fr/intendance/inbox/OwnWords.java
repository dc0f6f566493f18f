package fr.intendance.inbox;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody wrote themselves in a mail that quotes another one. Mail programs mark
 * what they quote each in its own way, here in French and English; where nothing would be
 * left, nothing is left out.
 */
final class OwnWords {

	/** Longer than any head of a quotation that programs write. */
	private static final int HEAD_LINES = 3;

	private static final Pattern QUOTED = Pattern.compile("^\\s?>.*");

	private static final Pattern HEAD = Pattern.compile("^[\\s*_]*(Le|On)\\b.{5,300}\\b(a écrit|wrote)\\W{0,6}$");

	private static final Pattern BANNER = Pattern.compile(
			"^\\s*-{2,}\\s*(Message d['’]origine|Original Message|Message original|Courriel d['’]origine|Courriel original)"
					+ "\\s*-{2,}\\s*$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FROM = Pattern.compile("^[\\s*_]*(De|From)[\\s\\u00a0*]*:.*");

	private static final Pattern SENT = Pattern.compile("^[\\s*_]*(Envoyé|Sent|Date)[^:]{0,9}:.*");

	private static final Pattern SUBJECT = Pattern.compile("^[\\s*_]*(Objet|Subject|À|To)[\\s\\u00a0*]*:.*");

	private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");

	/** Lines of an Outlook head, from its sender to its subject. */
	private static final int OUTLOOK_LINES = 6;

	private final List<String> lines;

	private OwnWords(String text) {
		this.lines = text.lines().toList();
	}

	/** In a text whose line breaks are LF. */
	static String of(String text) {
		String own = new OwnWords(text).own();
		return own.isBlank() ? text.strip() : own;
	}

	private String own() {
		StringBuilder own = new StringBuilder();
		for (int i = 0; i < this.lines.size() && !endsAt(i, own); i++) {
			int head = headAt(i);
			if (head > 0) {
				i += head - 1;
			}
			else if (!isQuoted(i)) {
				own.append(this.lines.get(i).stripTrailing()).append('\n');
			}
		}
		return own.toString().replaceAll("\\n{3,}", "\n\n").strip();
	}

	/** Whether all that follows is somebody else's, or no words at all. */
	private boolean endsAt(int index, CharSequence before) {
		String line = this.lines.get(index);
		if (SIGNATURE.matcher(line).matches() && !before.toString().isBlank()) {
			return true;
		}
		if (BANNER.matcher(line).matches() || isOutlookHead(index)) {
			return true;
		}
		int head = headAt(index);
		return head > 0 && !quotesAfter(index + head);
	}

	private boolean isOutlookHead(int index) {
		List<String> after = this.lines.subList(index, Math.min(index + OUTLOOK_LINES, this.lines.size()));
		return FROM.matcher(after.get(0)).matches() && after.stream().anyMatch((one) -> SENT.matcher(one).matches())
				&& after.stream().anyMatch((one) -> SUBJECT.matcher(one).matches());
	}

	/** How many lines say who wrote what is quoted next; 0 where none does. */
	private int headAt(int index) {
		return IntStream
			.rangeClosed(1, this.lines.get(index).isBlank() ? 0 : Math.min(HEAD_LINES, this.lines.size() - index))
			.filter((length) -> HEAD
				.matcher(this.lines.subList(index, index + length)
					.stream()
					.map(String::strip)
					.collect(Collectors.joining(" ")))
				.matches())
			.findFirst()
			.orElse(0);
	}

	private boolean quotesAfter(int index) {
		return IntStream.range(index, this.lines.size())
			.filter((i) -> !this.lines.get(i).isBlank())
			.limit(1)
			.anyMatch(this::isQuoted);
	}

	private boolean isQuoted(int index) {
		return QUOTED.matcher(this.lines.get(index)).matches();
	}

}
