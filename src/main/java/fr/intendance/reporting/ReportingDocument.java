package fr.intendance.reporting;

import fr.intendance.document.DocumentTemplate;

/**
 * The documents of a period.
 */
final class ReportingDocument {

	/** The compte rendu d'activité. */
	static final DocumentTemplate ACTIVITY = new DocumentTemplate("document/reporting-activity", ReportView.class,
			"CR");

	/** What will be invoiced; no invoice. */
	static final DocumentTemplate STATEMENT = new DocumentTemplate("document/reporting-statement", StatementView.class,
			"RF");

	private ReportingDocument() {
	}

}
