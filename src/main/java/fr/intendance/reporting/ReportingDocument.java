package fr.intendance.reporting;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/**
 * The documents of a period.
 */
enum ReportingDocument implements DocumentTemplate {

	/** The compte rendu d'activité. */
	ACTIVITY("document/reporting-activity", ReportView.class, "CR"),

	/** What will be invoiced; no invoice. */
	STATEMENT("document/reporting-statement", StatementView.class, "RF");

	private final String template;

	private final Class<? extends DocumentView> view;

	private final String series;

	ReportingDocument(String template, Class<? extends DocumentView> view, String series) {
		this.template = template;
		this.view = view;
		this.series = series;
	}

	@Override
	public String template() {
		return this.template;
	}

	@Override
	public Class<? extends DocumentView> view() {
		return this.view;
	}

	@Override
	public String series() {
		return this.series;
	}

}
