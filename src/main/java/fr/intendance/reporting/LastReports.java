package fr.intendance.reporting;

import java.time.Clock;
import java.time.Instant;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import fr.intendance.work.Mandate;

import org.springframework.stereotype.Component;

/**
 * Tells whose turn it is with the reports that are made once a contract is over. Before,
 * the engagement waits for the day of the next report, whatever becomes of the one
 * before.
 */
@Component
class LastReports {

	private final Engagements engagements;

	private final DueDates dueDates;

	private final Clock clock;

	LastReports(Engagements engagements, DueDates dueDates, Clock clock) {
		this.engagements = engagements;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/** The firm is to make it. */
	void toMake(Report report) {
		stands(report, Whereabouts.firm("final-report", this.dueDates.workingDays(2).toInstant()));
	}

	/** The client has it and is to say what they think of it. */
	void toAnswer(Report report, Mandate mandate, Instant reminder) {
		if (isOver(mandate)) {
			stands(report, Whereabouts.client("report", reminder));
		}
	}

	/** The client contests a line, and the firm is to decide. */
	void toSettle(Report report, Mandate mandate) {
		if (isOver(mandate)) {
			stands(report, Whereabouts.firm("settle-contestation", this.dueDates.workingDays(5).toInstant()));
		}
	}

	private boolean isOver(Mandate mandate) {
		return mandate.end().filter((end) -> !this.clock.instant().isBefore(end)).isPresent();
	}

	private void stands(Report report, Whereabouts whereabouts) {
		this.engagements.stands(report.engagement(), Stage.REPORTING, whereabouts);
	}

}
