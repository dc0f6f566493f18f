package fr.intendance.mail;

/** Guards the headers of a mail: a line break in one would begin another. */
final class HeaderValue {

	private HeaderValue() {
	}

	/**
	 * The value itself.
	 * @throws IllegalArgumentException when it holds CR, LF, NUL or another control
	 * character; the value is not repeated, it may be personal
	 */
	static String checked(String value) {
		if (value.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A header of a mail holds a control character");
		}
		return value;
	}

}
