package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagements;
import fr.intendance.document.Addressee;
import fr.intendance.document.Documents;
import fr.intendance.document.Imprint;
import fr.intendance.document.Totals;
import fr.intendance.quote.Formula;
import fr.intendance.reporting.StatementView.Plan;
import fr.intendance.reporting.StatementView.Time;
import fr.intendance.work.Mandate;
import fr.intendance.work.Mandates;

import org.springframework.stereotype.Component;

/** Issues the statement of what will be invoiced that goes with a report. */
@Component
class StatementPaper {

	private final Documents documents;

	private final Engagements engagements;

	private final Mandates mandates;

	StatementPaper(Documents documents, Engagements engagements, Mandates mandates) {
		this.documents = documents;
		this.engagements = engagements;
		this.mandates = mandates;
	}

	/**
	 * @param number of the document of the report
	 * @return its own number
	 */
	String issue(Report report, String number, Figures figures) {
		Addressee client = this.engagements.addressee(report.engagement());
		List<Mandate> terms = this.mandates.in(report.engagement(), report.period());
		return this.documents
			.issue(ReportingDocument.STATEMENT, client,
					(imprint) -> view(imprint, client, report, number, figures, terms))
			.number();
	}

	private static StatementView view(Imprint imprint, Addressee client, Report report, String number, Figures figures,
			List<Mandate> terms) {
		LocalDate answerBy = LocalDate.ofInstant(report.answerUntil().orElseThrow(), BusinessZone.PARIS);
		return new StatementView(imprint, client.party(), terms.get(0).contract(), number, report.period().first(),
				report.period().last(), plans(terms), time(figures, terms), figures.invoiced(),
				Totals.of(figures.invoiced(), BigDecimal.ZERO, imprint.mentions()), answerBy);
	}

	private static List<Plan> plans(List<Mandate> terms) {
		return terms.stream().map((one) -> new Plan(one.formula(), one.minutes())).distinct().toList();
	}

	private static Time time(Figures figures, List<Mandate> terms) {
		boolean kept = terms.get(terms.size() - 1).formula() == Formula.PREPAID;
		return new Time(figures.usedMinutes(), figures.includedMinutes(), figures.carriedMinutes(),
				figures.overageMinutes(), kept, terms.get(terms.size() - 1).carryOverMonths());
	}

}
