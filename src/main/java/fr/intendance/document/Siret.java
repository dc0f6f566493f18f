package fr.intendance.document;

import java.util.Optional;

/**
 * The number by which the French register knows an establishment: fourteen digits, the
 * first nine of which (SIREN) name the business. Spaces are accepted and dropped.
 *
 * @param digits the fourteen digits
 */
public record Siret(String digits) {

	private static final String LA_POSTE = "356000000";

	private static final String NOBODY = "000000000";

	/**
	 * Checks the key.
	 * @throws IllegalArgumentException when the digits are not those of a SIRET
	 */
	public Siret {
		digits = digits.replaceAll("[\\s\u00a0\u202f]", "");
		if (!isValid(digits)) {
			throw new IllegalArgumentException("Ce numéro SIRET n’existe pas : vérifiez ses quatorze chiffres.");
		}
	}

	/**
	 * Whether this is the text of a SIRET, spaces or not.
	 */
	public static boolean isValid(String text) {
		String digits = text.replaceAll("[\\s\u00a0\u202f]", "");
		return digits.matches("[0-9]{14}") && !digits.startsWith(NOBODY) && (luhn(digits) || postOffice(digits));
	}

	/**
	 * The nine digits of a business, spaces or not, or those in front of a SIRET.
	 * @return nothing when the text is neither
	 */
	public static Optional<String> sirenOf(String text) {
		String digits = text.replaceAll("[\\s\u00a0\u202f]", "");
		boolean siren = digits.matches("[0-9]{9}") && !digits.equals(NOBODY) && luhn("00000" + digits);
		return (siren || isValid(digits)) ? Optional.of(digits.substring(0, 9)) : Optional.empty();
	}

	/** The nine digits of the business. */
	public String siren() {
		return this.digits.substring(0, 9);
	}

	/** « 732 829 320 00074 », with spaces that do not break. */
	public String formatted() {
		return group(0) + "\u00a0" + group(3) + "\u00a0" + group(6) + "\u00a0" + this.digits.substring(9);
	}

	@Override
	public String toString() {
		return formatted();
	}

	private String group(int start) {
		return this.digits.substring(start, start + 3);
	}

	private static boolean luhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(i) - '0';
			int weighed = (i % 2 == 0) ? 2 * digit : digit;
			sum += (weighed > 9) ? weighed - 9 : weighed;
		}
		return sum % 10 == 0;
	}

	/**
	 * The offices of La Poste are numbered without Luhn: their digits add up to fives.
	 */
	private static boolean postOffice(String digits) {
		return digits.startsWith(LA_POSTE) && digits.chars().map((c) -> c - '0').sum() % 5 == 0;
	}

}
