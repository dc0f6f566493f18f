package fr.intendance.client;

import fr.intendance.engine.Refused;
import fr.intendance.engine.Text;

/**
 * The name of a person, as they write it. Personal data: its text form says nothing.
 *
 * @param value the name, one line of at most 120 characters
 */
public record PersonName(String value) {

	/**
	 * @throws Refused with the field if it is blank, too long or unreadable
	 */
	public static PersonName of(String field, String text) {
		String name = Text.line(field, text, 120);
		if (name.isEmpty()) {
			throw Refused.invalid(field, "Indiquez un nom.");
		}
		return new PersonName(name);
	}

	@Override
	public String toString() {
		return "PersonName[…]";
	}

}
