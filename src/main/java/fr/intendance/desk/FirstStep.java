package fr.intendance.desk;

/** What a new firm does on its way to the first quote, in this order. */
enum FirstStep {

	FIRM(SettingsPages.PATH + "/firm"),

	HOURS(SettingsPages.PATH + "/calendar"),

	PRICES(SettingsPages.PATH + "/prices"),

	PEOPLE("/desk/people"),

	CLIENT("/desk/engagements/new"),

	/** Where exactly follows from where the engagement stands. */
	QUOTE("/desk");

	private final String path;

	FirstStep(String path) {
		this.path = path;
	}

	/** The page on which it is taken. */
	String path() {
		return this.path;
	}

}
