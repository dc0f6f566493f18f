package fr.intendance.calendar;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A French département, or a collectivity overseas, that has public holidays of its own
 * or the country's.
 *
 * @param code {@code 67}, {@code 2A}, {@code 974}
 */
public record Department(String code) {

	private static final Pattern CODES = Pattern.compile("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]");

	private static final Pattern POSTAL_CODES = Pattern.compile("\\d{5}");

	/**
	 * Checks the code.
	 * @throws IllegalArgumentException if no département has it
	 */
	public Department {
		if (!CODES.matcher(code).matches()) {
			throw new IllegalArgumentException(
					"Département inconnu : « " + code + " ». Écrivez son code : 75, 2A, 974.");
		}
	}

	/**
	 * The département of an address. The few communes whose post comes through a
	 * neighbouring département count there, which matters only along the borders of
	 * Alsace and Moselle.
	 * @param postalCode five digits
	 * @return nothing for a code that lies in no département, such as those of Monaco
	 */
	public static Optional<Department> ofPostalCode(String postalCode) {
		return POSTAL_CODES.matcher(postalCode).matches()
				? Optional.of(code(postalCode)).filter(Department::exists).map(Department::new) : Optional.empty();
	}

	private static boolean exists(String code) {
		return CODES.matcher(code).matches();
	}

	private static String code(String postalCode) {
		return switch (postalCode.substring(0, 2)) {
			case "20" -> (postalCode.compareTo("20200") < 0) ? "2A" : "2B";
			case "97" -> overseas(postalCode);
			default -> postalCode.substring(0, 2);
		};
	}

	/**
	 * The two islands that left Guadeloupe in 2007 kept its postal codes.
	 */
	private static String overseas(String postalCode) {
		return switch (postalCode) {
			case "97133" -> "977";
			case "97150" -> "978";
			default -> postalCode.substring(0, 3);
		};
	}

}
