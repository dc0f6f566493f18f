package fr.intendance.document;

/**
 * Who signs for a party.
 *
 * @param name as printed
 * @param capacity « gérante », « président »
 */
public record Signatory(String name, String capacity) {

	/** Names nobody: this may end in a log. */
	@Override
	public String toString() {
		return "Signatory";
	}

}
