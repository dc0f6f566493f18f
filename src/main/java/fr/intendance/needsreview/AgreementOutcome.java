package fr.intendance.needsreview;

/** How the wait for the client's agreement ended. */
public enum AgreementOutcome {

	AGREED("agreed"),

	/** The client wants the cahier des charges corrected. */
	CORRECTION("correction"),

	SILENT("silent");

	private final String code;

	AgreementOutcome(String code) {
		this.code = code;
	}

	/** As the model spells it. */
	public String code() {
		return this.code;
	}

}
