package fr.intendance.quote;

/** The ways in which the firm sells its time. */
public enum Formula {

	/** Each hour worked, month by month. */
	HOURLY("Au temps passé"),

	/** So many hours a month at one price. */
	PACKAGE("Forfait mensuel"),

	/** A stock of hours paid in advance. */
	PREPAID("Carnet d’heures prépayé"),

	/** One piece of work at one price. */
	FIXED("Mission au forfait");

	private final String label;

	Formula(String label) {
		this.label = label;
	}

	/** What people call it, in French. */
	public String label() {
		return this.label;
	}

	/** Whether the price comes back every month. */
	public boolean isMonthly() {
		return this == HOURLY || this == PACKAGE;
	}

}
