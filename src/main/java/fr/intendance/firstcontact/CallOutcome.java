package fr.intendance.firstcontact;

/** What follows from the first call. */
public enum CallOutcome {

	QUALIFIED("qualified"), NOT_YET("notYet"), OUT_OF_SCOPE("outOfScope");

	private final String code;

	CallOutcome(String code) {
		this.code = code;
	}

	/** As the models spell it. */
	public String code() {
		return this.code;
	}

}
