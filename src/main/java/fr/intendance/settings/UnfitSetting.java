package fr.intendance.settings;

/** A text that cannot be what it is written for, with a French sentence. */
public final class UnfitSetting extends RuntimeException {

	private final String name;

	UnfitSetting(String name, String sentence) {
		super(sentence, null, false, false);
		this.name = name;
	}

	/**
	 * Which setting, {@code closingPeriods[1]} in a list, or which rule about several of
	 * them; empty where nobody knows.
	 */
	public String name() {
		return this.name;
	}

	/** What is wrong, and what would be right. */
	public String sentence() {
		return getMessage();
	}

}
