package fr.intendance.reporting;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/**
 * The documents of a period.
 */
enum ReportingDocument implements DocumentTemplate {

	/** The compte rendu d'activité. */
	ACTIVITY;

	@Override
	public String template() {
		return "document/reporting-activity";
	}

	@Override
	public Class<? extends DocumentView> view() {
		return ReportView.class;
	}

	@Override
	public String series() {
		return "CR";
	}

}
