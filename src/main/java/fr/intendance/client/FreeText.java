package fr.intendance.client;

import fr.intendance.engine.Refused;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.intendance.engine.Text;

/**
 * What somebody wrote in their own words. Personal data: its text form says nothing.
 *
 * @param value the text, with its line breaks
 */
public record FreeText(@JsonValue String value) {

	/**
	 * @param max the greatest length in UTF-16 units
	 * @throws Refused with the field if it is too long or unreadable
	 */
	public static FreeText of(String field, String text, int max) {
		return new FreeText(Text.checked(field, text, max));
	}

	@Override
	public String toString() {
		return "FreeText[…]";
	}

}
