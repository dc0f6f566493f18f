package fr.intendance.document;

import java.util.Locale;

/**
 * A VAT number of a member state of the European Union. Its form is checked, and of a
 * French one the key too, where it is two digits (nothing here makes a number up). That
 * the number is in force today only VIES knows, which is asked by people.
 *
 * @param value without spaces
 */
public record VatNumber(String value) {

	/**
	 * Checks form and key; spaces, full stops, hyphens and small letters are accepted.
	 * @throws IllegalArgumentException when it is no VAT number of the Union
	 */
	public VatNumber {
		value = value.replaceAll("[\\s\u00a0\u202f.-]", "").toUpperCase(Locale.ROOT);
		if (MemberStates.ofVatNumber(value).isEmpty()) {
			throw new IllegalArgumentException(
					"Ce numéro de TVA n’existe pas : il commence par les deux lettres de l’État (FR, BE, DE…) et compte autant de signes que cet État le veut.");
		}
		if (value.startsWith(MemberStates.FRANCE) && !keyFits(value)) {
			throw new IllegalArgumentException(
					"Ce numéro de TVA n’existe pas : vérifiez les deux signes après FR et les neuf chiffres du SIREN.");
		}
	}

	/** Whether this is the text of a VAT number. */
	public static boolean isValid(String text) {
		try {
			new VatNumber(text);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Newer keys hold letters, whose arithmetic is not published. */
	private static boolean keyFits(String number) {
		String key = number.substring(2, 4);
		long siren = Long.parseLong(number.substring(4));
		return !key.matches("\\d\\d") || Integer.parseInt(key) == (12 + 3 * (siren % 97)) % 97;
	}

	/** The state that gave it, by its code of ISO 3166. */
	public String state() {
		return MemberStates.ofVatNumber(this.value).orElseThrow();
	}

	/** « FR 44 732 829 320 », « BE 0123456749 », with spaces that do not break. */
	public String formatted() {
		if (!state().equals(MemberStates.FRANCE)) {
			return this.value.substring(0, 2) + "\u00a0" + this.value.substring(2);
		}
		return String.join("\u00a0", "FR", this.value.substring(2, 4), this.value.substring(4, 7),
				this.value.substring(7, 10), this.value.substring(10));
	}

	@Override
	public String toString() {
		return formatted();
	}

}
