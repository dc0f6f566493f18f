package fr.intendance.document;

/**
 * The legal forms under which the firm may work, with what each must print.
 */
public enum LegalForm {

	/** A person in business; « EI » stands beside the name (C. com. R526-27). */
	EI("Entrepreneur individuel"),

	/** A limited company with one partner. */
	EURL("EURL"),

	/** A limited company. */
	SARL("SARL"),

	/** A simplified joint-stock company. */
	SAS("SAS"),

	/** A simplified joint-stock company with one partner. */
	SASU("SASU");

	private final String label;

	LegalForm(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	/**
	 * Whether capital and register must be printed (C. com. R123-237, R123-238).
	 */
	boolean isCompany() {
		return this != EI;
	}

}
