package fr.intendance.engine;

import java.util.regex.Pattern;

/**
 * Says whether a text can be kept and given back unchanged. Emoji, accents and every
 * script are welcome; control characters and halves of a character are not, since no
 * document, mail or database keeps them.
 */
public final class Text {

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

	private Text() {
	}

	/**
	 * Checks and trims a text.
	 * @param max the greatest length in UTF-16 units
	 * @throws Refused naming the field
	 */
	public static String checked(String field, String text, int max) {
		if (CONTROL.matcher(text).find() || hasHalfCharacter(text)) {
			throw Refused.invalid(field,
					"Ce champ contient des caractères invisibles ou incomplets : ressaisissez-le, s’il vous plaît.");
		}
		String trimmed = text.strip();
		if (trimmed.length() > max) {
			throw Refused.invalid(field, "Ce texte est trop long : %d caractères au plus, il en compte %d."
				.formatted(max, trimmed.length()));
		}
		return trimmed;
	}

	/**
	 * The same for a text of one line, such as a name.
	 */
	public static String line(String field, String text, int max) {
		String checked = checked(field, text, max);
		if (checked.chars().anyMatch(Character::isISOControl)) {
			throw Refused.invalid(field, "Ce champ tient sur une seule ligne : retirez les retours à la ligne.");
		}
		return checked;
	}

	private static boolean hasHalfCharacter(String text) {
		return text.codePoints()
			.anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
	}

}
