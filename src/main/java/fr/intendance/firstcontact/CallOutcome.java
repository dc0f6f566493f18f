package fr.intendance.firstcontact;

/** What came of a first call. */
public enum CallOutcome {

	QUALIFIED("qualified"), NOT_YET("notYet"), OUT_OF_SCOPE("outOfScope"),

	/** The client had an appointment and did not answer the telephone. */
	NO_SHOW("noShow"),

	/** It was no enquiry at all; nothing of it is to be kept. */
	JUNK("junk");

	private final String code;

	CallOutcome(String code) {
		this.code = code;
	}

	/** As the models spell it. */
	public String code() {
		return this.code;
	}

	/** Whether the client is written to with a reason. */
	public boolean needsReason() {
		return this == NOT_YET || this == OUT_OF_SCOPE;
	}

}
