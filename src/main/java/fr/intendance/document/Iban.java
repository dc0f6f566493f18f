package fr.intendance.document;

import java.util.Locale;

import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * The number of a bank account (ISO 13616): country, length, form and check digits are
 * right. That the account exists only its bank knows.
 *
 * @param value without spaces
 */
public record Iban(String value) {

	/**
	 * Checks it; spaces and small letters are accepted.
	 * @throws IllegalArgumentException when no account can have it
	 */
	public Iban {
		value = value.replaceAll("[\\s\u00a0\u202f]", "").toUpperCase(Locale.ROOT);
		try {
			IbanUtil.validate(value);
		}
		catch (Iban4jException ex) {
			throw new IllegalArgumentException(
					"Cet IBAN n’existe pas : recopiez-le de votre relevé d’identité bancaire.", ex);
		}
	}

	/** In fours, with spaces that do not break: « FR76 3000 6000 … ». */
	public String formatted() {
		return org.iban4j.Iban.valueOf(this.value).toFormattedString().replace(' ', '\u00a0');
	}

	/** Tells nothing: it must not end in a log. */
	@Override
	public String toString() {
		return "Iban";
	}

}
