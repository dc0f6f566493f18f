package fr.intendance.mail;

/**
 * How a mail begins: « Bonjour Madame Durand, » or, where no name is known, « Bonjour, ».
 *
 * @param name how the person is addressed; empty for nobody in particular
 */
public record Salutation(String name) {

	public Salutation {
		name = name.strip();
	}

	/** To somebody, such as « Madame Durand » or « Camille ». */
	public static Salutation to(String name) {
		return new Salutation(name);
	}

	/** To nobody in particular. */
	public static Salutation neutral() {
		return new Salutation("");
	}

	boolean isNeutral() {
		return this.name.isEmpty();
	}

	/** Names nobody: this may end in a log. */
	@Override
	public String toString() {
		return "Salutation";
	}

}
