package fr.intendance.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.reminder.Reminders;
import fr.intendance.work.Mandate;
import fr.intendance.work.Mandates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles the reports of a client whose contract ends. */
@Service
@Transactional
public class FinalReports {

	private final ReportRepository reports;

	private final Corrections corrections;

	private final Reminders reminders;

	private final ReportJourney journey;

	private final Mandates mandates;

	private final LastReports lastReports;

	private final Timeline timeline;

	private final Clock clock;

	FinalReports(ReportRepository reports, Corrections corrections, Reminders reminders, ReportJourney journey,
			Mandates mandates, LastReports lastReports, Timeline timeline, Clock clock) {
		this.reports = reports;
		this.corrections = corrections;
		this.reminders = reminders;
		this.journey = journey;
		this.mandates = mandates;
		this.lastReports = lastReports;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** No report of the engagement is under way any more. */
	public void stop(EngagementReference reference) {
		this.reports.findByEngagementOrderByPeriod(reference.value())
			.stream()
			.filter((report) -> report.state().isPending())
			.map(Report::key)
			.filter((key) -> !this.journey.reportCancelled(key))
			.forEach(this::cancel);
	}

	/** What contested lines came to and no report carries, in French, a line each. */
	@Transactional(readOnly = true)
	public List<String> owed(EngagementReference reference) {
		return this.corrections.owed(reference)
			.stream()
			.map((one) -> one.label() + " : " + one.amount().french())
			.toList();
	}

	/** Whether a report that was contested in time is still to be settled. */
	@Transactional(readOnly = true)
	public boolean isContested(EngagementReference reference) {
		return this.reports.findByEngagementOrderByPeriod(reference.value())
			.stream()
			.anyMatch((report) -> report.state() == ReportState.CONTESTED && !this.corrections.isSettled(report)
					&& this.reminders.isAnswered(Reporting.awaited(report)));
	}

	/** One report does not go out, or is not waited for. */
	public void cancel(String key) {
		this.reports.findById(key).filter((report) -> report.state().isPending()).ifPresent((report) -> {
			report.cancel();
			if (report.state() == ReportState.CANCELLED) {
				this.corrections.release(report);
			}
			this.timeline.record(report.engagement(),
					report.state() == ReportState.CANCELLED ? "report.cancelled" : "report.unanswered",
					report.month().toString());
			this.reports.save(report);
		});
	}

	/**
	 * Opens the first month of the contract, up to its end, that the client was told
	 * nothing about; the journey makes that report.
	 * @return its key, or nothing once all are settled
	 */
	public Optional<String> open(EngagementReference reference) {
		Mandate mandate = this.mandates.of(reference);
		LocalDate end = mandate.endOn().orElseThrow();
		return Stream.iterate(YearMonth.from(mandate.startOn()), (month) -> month.plusMonths(1))
			.takeWhile((month) -> !mandate.startOn().isAfter(end) && !month.isAfter(YearMonth.from(end)))
			.flatMap((month) -> owed(reference, mandate, month).stream())
			.findFirst()
			.map(this::opened);
	}

	private Optional<Report> owed(EngagementReference reference, Mandate mandate, YearMonth month) {
		Optional<Report> known = this.reports.findById(reference.key(month.toString()));
		if (known.isEmpty()) {
			return Optional.of(Report.open(reference, mandate.period(month), this.clock.instant()));
		}
		known = known.filter((report) -> report.state() == ReportState.CANCELLED);
		known.ifPresent(Report::reopen);
		return known;
	}

	private String opened(Report report) {
		this.reports.save(report);
		this.timeline.record(report.engagement(), "report.opened", report.month().toString());
		this.lastReports.toMake(report);
		return report.key();
	}

}
