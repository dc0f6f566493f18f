package fr.intendance.client;

import java.util.regex.Pattern;

import fr.intendance.engine.Refused;
import fr.intendance.engine.Text;

/**
 * A telephone number as it was given: digits, spaces, dots, dashes, brackets, a leading
 * plus. Personal data: its text form says nothing.
 *
 * @param value the number, at most 40 characters
 */
public record PhoneNumber(String value) {

	private static final Pattern FORM = Pattern.compile("\\+?[0-9 .()/\u00a0\u202f-]{6,39}");

	/**
	 * @throws Refused with the field if it does not look like a number
	 */
	public static PhoneNumber of(String field, String text) {
		String number = Text.line(field, text, 40);
		if (!FORM.matcher(number).matches()) {
			throw Refused.invalid(field, "Indiquez un numéro de téléphone, par exemple 06 12 34 56 78.");
		}
		return new PhoneNumber(number);
	}

	@Override
	public String toString() {
		return "PhoneNumber[…]";
	}

}
