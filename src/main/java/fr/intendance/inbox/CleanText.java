package fr.intendance.inbox;

import java.util.regex.Pattern;

/** Makes of whatever a stranger wrote a text that can be kept and shown. */
final class CleanText {

	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

	private CleanText() {
	}

	/** With its line breaks. */
	static String lines(String text, int max) {
		return cut(UNREADABLE.matcher(cut(text, 2 * max).replaceAll("\\r\\n?", "\n")).replaceAll("").strip(), max);
	}

	/** In one line. */
	static String line(String text, int max) {
		return cut(UNREADABLE.matcher(cut(text, 2 * max).replaceAll("\\s+", " ")).replaceAll("").strip(), max);
	}

	/** Never in the middle of a character. */
	private static String cut(String text, int max) {
		if (text.length() <= max) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
	}

}
