package fr.intendance.reporting;

import java.util.Optional;

import fr.intendance.work.CutOff;
import org.springframework.stereotype.Component;

/** The reports of an engagement, month after month: each counts from where one ended. */
@Component
class ReportSequence {

	private final ReportRepository reports;

	ReportSequence(ReportRepository reports) {
		this.reports = reports;
	}

	/** The report before this one, whichever month it tells of. */
	Optional<Report> before(Report report) {
		return this.reports.findFirstByEngagementAndPeriodLessThanOrderByPeriodDesc(report.engagement().value(),
				report.month().toString());
	}

	/** Up to where the report before this one counted. */
	CutOff countedBefore(Report report) {
		return counted(before(report));
	}

	/**
	 * Up to where the report before counted; without it this one would count the same.
	 * @throws IllegalStateException if it was not counted yet
	 */
	static CutOff counted(Optional<Report> before) {
		return before
			.map((one) -> one.cutOff()
				.orElseThrow(() -> new IllegalStateException("The report " + one.key() + " must be counted first")))
			.orElse(CutOff.none());
	}

	/** Whether a later report is counted, so that this one cannot change any more. */
	boolean isFollowed(Report report) {
		return this.reports
			.findFirstByEngagementAndPeriodGreaterThanOrderByPeriod(report.engagement().value(),
					report.month().toString())
			.flatMap(Report::cutOff)
			.isPresent();
	}

}
