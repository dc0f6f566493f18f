package fr.intendance.reporting;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.Engagements;
import fr.intendance.journal.Journal;
import fr.intendance.journal.JournalHead;
import fr.intendance.transparency.Opening;
import fr.intendance.transparency.Openings;

import org.springframework.stereotype.Component;

/** What a report proves to its reader beside the figures. */
@Component
class ReportProof {

	/** The client's page tells all of them. */
	static final int MOST = 20;

	private final Engagements engagements;

	private final Openings openings;

	private final Journal journal;

	ReportProof(Engagements engagements, Openings openings, Journal journal) {
		this.engagements = engagements;
		this.openings = openings;
		this.journal = journal;
	}

	/** Who opened files of the client in the period, the newest first. */
	List<Opening> openings(Report report, Locale language) {
		return this.openings.between(report.engagement(), report.period().first(), report.period().last(), language);
	}

	/** Where the journal ends before this report is in it. */
	ReportView.Seal seal(Report report) {
		JournalHead head = this.journal.head(this.engagements.get(report.engagement()).clientId());
		return new ReportView.Seal(head.events(), head.brief(), head.json());
	}

}
