package fr.intendance.document;

import java.util.Locale;

/**
 * The legal forms of the firm and of its clients, with what each must print.
 */
public enum LegalForm {

	/** A person in business; « EI » stands beside the name (C. com. R526-27). */
	EI("Entrepreneur individuel", "Sole trader (entrepreneur individuel)", false),

	/** A limited company with one partner. */
	EURL("EURL", true),

	/** A limited company. */
	SARL("SARL", true),

	/** A simplified joint-stock company. */
	SAS("SAS", true),

	/** A simplified joint-stock company with one partner. */
	SASU("SASU", true),

	/** A joint-stock company. */
	SA("SA", true),

	/** A company whose partners answer for its debts. */
	SNC("SNC", true),

	/** A company that owns or builds real estate. */
	SCI("SCI", true),

	/** An association (law of 1 July 1901). */
	ASSOCIATION("Association", false);

	private final String label;

	private final String english;

	private final boolean company;

	LegalForm(String label, boolean company) {
		this(label, label, company);
	}

	LegalForm(String label, String english, boolean company) {
		this.label = label;
		this.english = english;
		this.company = company;
	}

	/** As printed in French. */
	public String label() {
		return this.label;
	}

	/**
	 * As printed in this language; the words of the law stay beside their translation.
	 */
	public String label(Locale language) {
		return Wording.isEnglish(language) ? this.english : this.label;
	}

	/**
	 * Whether capital and register must be printed (C. com. R123-237, R123-238).
	 */
	boolean isCompany() {
		return this.company;
	}

}
