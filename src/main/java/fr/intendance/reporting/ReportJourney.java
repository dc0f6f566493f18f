package fr.intendance.reporting;

/** What the processes are told about reports. */
public interface ReportJourney {

	/**
	 * The report of a month is to be made.
	 * @param report its key
	 * @param client the tenant
	 */
	void reportOpened(String report, String client);

}
