package fr.intendance.firstcontact;

/** Where a first contact goes after its call was noted. */
public enum NextStep {

	QUALIFIED("qualified"), OUT_OF_SCOPE("outOfScope"), NOT_YET("notYet"),

	/** Not yet, but it is taken up again on a day that was agreed. */
	RECONTACT("recontact"),

	/** The client missed the call and is offered another one. */
	NO_SHOW("noShow"),

	/** The client missed that one too. */
	SILENT("silent"),

	JUNK("junk");

	private final String code;

	NextStep(String code) {
		this.code = code;
	}

	/** As the model spells it. */
	public String code() {
		return this.code;
	}

}
