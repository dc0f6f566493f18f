package fr.intendance.document;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A French VAT number: {@code FR}, a key of two signs, the SIREN. Where the key is two
 * digits it is checked against the SIREN (CGI, ann. II, 242 nonies A asks for the number,
 * never for a computed one: nothing here makes one up).
 *
 * @param value without spaces
 */
public record VatNumber(String value) {

	private static final Pattern FORM = Pattern.compile("FR[0-9A-HJ-NP-Z]{2}\\d{9}");

	/**
	 * Checks form and key; spaces and small letters are accepted.
	 * @throws IllegalArgumentException when it is no French VAT number
	 */
	public VatNumber {
		value = value.replaceAll("[\\s\u00a0\u202f]", "").toUpperCase(Locale.ROOT);
		if (!FORM.matcher(value).matches() || !keyFits(value)) {
			throw new IllegalArgumentException(
					"Ce numéro de TVA n’existe pas : il commence par FR, suivi de onze signes.");
		}
	}

	/** Newer keys hold letters, whose arithmetic is not published. */
	private static boolean keyFits(String number) {
		String key = number.substring(2, 4);
		long siren = Long.parseLong(number.substring(4));
		return !key.matches("\\d\\d") || Integer.parseInt(key) == (12 + 3 * (siren % 97)) % 97;
	}

	/** « FR 44 732 829 320 », with spaces that do not break. */
	public String formatted() {
		return String.join("\u00a0", "FR", this.value.substring(2, 4), this.value.substring(4, 7),
				this.value.substring(7, 10), this.value.substring(10));
	}

	/** The nine digits of the business. */
	public String siren() {
		return this.value.substring(4);
	}

	@Override
	public String toString() {
		return formatted();
	}

}
