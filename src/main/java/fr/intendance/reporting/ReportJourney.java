package fr.intendance.reporting;

/** What the processes are told about reports. */
public interface ReportJourney {

	/**
	 * The report of a month is to be made.
	 * @param report its key
	 * @param client the tenant
	 */
	void reportOpened(String report, String client);

	/**
	 * A report is not to be made, or not to be waited for.
	 * @param report its key
	 * @return whether a process heard of it
	 */
	boolean reportCancelled(String report);

}
