package fr.intendance.reporting.web;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.intendance.reporting.Figures;
import fr.intendance.reporting.Report;
import fr.intendance.work.CutOff;

/**
 * A report as programs see it.
 *
 * @param period the month, {@code 2026-11}
 * @param state where it stands
 * @param cutOffAt what was written down later counts in the next report, UTC
 * @param usedMinutes the time used
 * @param includedMinutes what the price holds
 * @param carriedMinutes what is carried over from months before
 * @param overageMinutes what is beyond
 * @param tasksDone how many tasks came to their end
 * @param tasksOpen how many are still open
 * @param invoicedCents what will be invoiced before VAT, in euro cents
 * @param document the number of its PDF
 * @param statement the number of the PDF of what will be invoiced
 * @param satisfaction from 1 to 5
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReportResource(String period, String state, Optional<Instant> cutOffAt, Optional<Long> usedMinutes,
		Optional<Long> includedMinutes, Optional<Long> carriedMinutes, Optional<Long> overageMinutes,
		Optional<Integer> tasksDone, Optional<Integer> tasksOpen, Optional<Long> invoicedCents,
		Optional<String> document, Optional<String> statement, Optional<Integer> satisfaction) {

	static ReportResource of(Report report, Optional<Figures> figures) {
		return new ReportResource(report.month().toString(), report.state().code(), report.cutOff().map(CutOff::at),
				figures.map(Figures::usedMinutes), figures.flatMap(Figures::includedMinutes),
				figures.map(Figures::carriedMinutes), figures.map(Figures::overageMinutes),
				figures.map(Figures::tasksDone), figures.map(Figures::tasksOpen),
				figures.map((one) -> one.total().cents()), report.document(), report.statement(),
				report.satisfaction());
	}

}
