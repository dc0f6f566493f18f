package fr.intendance.document;

/**
 * One service and whether it belongs to the contract.
 *
 * @param service what people call it
 * @param scope in, possible or out
 * @param detail volumes, limits, or to whom to turn
 */
public record ScopeLine(String service, Scope scope, String detail) {

	/**
	 * Where a service stands.
	 */
	public enum Scope {

		/** Part of the price. */
		INCLUDED,

		/** Possible at a price of its own. */
		OPTIONAL,

		/** Not done by the firm. */
		EXCLUDED

	}

}
