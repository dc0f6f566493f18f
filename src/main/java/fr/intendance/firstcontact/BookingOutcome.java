package fr.intendance.firstcontact;

/** How the wait for an appointment ended. */
public enum BookingOutcome {

	BOOKED("booked"),

	/** Without one, but somebody of the firm has taken the call in hand. */
	TAKEN("taken"),

	/** Without any sign of life. */
	SILENT("silent");

	private final String code;

	BookingOutcome(String code) {
		this.code = code;
	}

	/** As the model spells it. */
	public String code() {
		return this.code;
	}

}
