package fr.intendance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.calendar.WorkingDays;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.settings.Setting;
import fr.intendance.work.Mandate;
import fr.intendance.work.Mandates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when the next report of a client is due, and opens it then. */
@Service
@Transactional
public class Scheduling {

	private final ReportRepository reports;

	private final Mandates mandates;

	private final ReportJourney journey;

	private final Engagements engagements;

	private final Timeline timeline;

	private final WorkingDays workingDays;

	private final OpeningHours openingHours;

	private final Setting<ReportingSettings> settings;

	private final Clock clock;

	Scheduling(ReportRepository reports, Mandates mandates, ReportJourney journey, Engagements engagements,
			Timeline timeline, WorkingDays workingDays, OpeningHours openingHours, Setting<ReportingSettings> settings,
			Clock clock) {
		this.reports = reports;
		this.mandates = mandates;
		this.journey = journey;
		this.engagements = engagements;
		this.timeline = timeline;
		this.workingDays = workingDays;
		this.openingHours = openingHours;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Looks ahead to the next report: the first is that of the month in which the
	 * contract starts.
	 * @return when the firm opens on the working day on which it is due, UTC
	 */
	public Instant schedule(EngagementReference reference) {
		LocalDate day = this.workingDays.nthOf(next(reference).plusMonths(1), this.settings.now().workingDay());
		Instant due = this.openingHours.nextOpening(day.atStartOfDay(BusinessZone.PARIS).toInstant());
		Whereabouts next = this.mandates.of(reference)
			.end()
			.filter(due::isAfter)
			.map((end) -> Whereabouts.nobody("contract-end", end))
			.orElseGet(() -> Whereabouts.nobody("report", due));
		this.engagements.stands(reference, Stage.REPORTING, next);
		return due;
	}

	/**
	 * Opens the report that is next, once for each month.
	 * @return the key of its process
	 */
	public String open(EngagementReference reference) {
		Mandate mandate = this.mandates.of(reference);
		YearMonth month = next(reference);
		Report report = this.reports.save(Report.open(reference, mandate.period(month), this.clock.instant()));
		this.timeline.record(reference, "report.opened", month.toString());
		this.journey.reportOpened(report.key(), this.engagements.get(reference).clientId());
		return report.key();
	}

	private YearMonth next(EngagementReference reference) {
		return this.reports.findFirstByEngagementOrderByPeriodDesc(reference.value())
			.map((last) -> last.month().plusMonths(1))
			.orElseGet(() -> YearMonth.from(this.mandates.of(reference).startOn()));
	}

}
