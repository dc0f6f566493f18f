package fr.intendance.reporting;

import java.time.YearMonth;
import java.util.List;

import fr.intendance.work.CarryOver;
import fr.intendance.work.Mandate;
import fr.intendance.work.Mandates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums up what the client was told before. */
@Component
class EarlierReports {

	private final Mandates mandates;

	private final JdbcClient database;

	EarlierReports(Mandates mandates, JdbcClient database) {
		this.mandates = mandates;
		this.database = database;
	}

	/** What the reports of the months before a report counted. */
	Earlier than(Report report, boolean none) {
		List<Month> months = this.database.sql("""
				select period, used_minutes, coalesce(included_minutes, 0) as included_minutes from report_time
				join report on report.id = report_time.report where engagement = ? and period < ? order by period""")
			.params(report.engagement().value(), report.month().toString())
			.query(Month.class)
			.list();
		return new Earlier(none, months.stream().mapToLong(Month::usedMinutes).sum(), carried(report, months));
	}

	private long carried(Report report, List<Month> months) {
		Mandate mandate = this.mandates.in(report.engagement(), report.period()).get(0);
		if (mandate.carryOverMonths() == 0) {
			return 0;
		}
		CarryOver carried = new CarryOver(mandate.carryOverMonths());
		months
			.forEach((one) -> carried.passed(YearMonth.parse(one.period()), one.includedMinutes(), one.usedMinutes()));
		return carried.into(report.month());
	}

	/** What one report counted. */
	record Month(String period, long usedMinutes, long includedMinutes) {
	}

}
