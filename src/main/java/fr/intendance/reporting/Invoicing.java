package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.intendance.document.Line;
import fr.intendance.quote.Formula;
import fr.intendance.quote.Quotes;
import fr.intendance.reporting.ReportSource.Kind;
import fr.intendance.work.LedgerEntry;
import fr.intendance.work.Mandate;
import fr.intendance.work.ServicePeriod;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the lines of what will be invoiced for a month: what the formula makes of the
 * time, once what the client took beside it, and what earlier reports had wrong.
 */
@Component
class Invoicing {

	private final Quotes quotes;

	private final Corrections corrections;

	private final MessageSource messages;

	Invoicing(Quotes quotes, Corrections corrections, MessageSource messages) {
		this.quotes = quotes;
		this.corrections = corrections;
		this.messages = messages;
	}

	/**
	 * One for each part of the month with terms of its own; what was done before the
	 * first and written down late counts with it.
	 */
	static List<Billing> parts(Report report, List<Mandate> mandates, List<LedgerEntry> entries, Earlier earlier) {
		List<Billing> billings = new ArrayList<>();
		LocalDate after = LocalDate.MIN;
		long carried = earlier.carriedMinutes();
		for (Mandate mandate : mandates) {
			ServicePeriod part = mandate.period(report.month());
			LocalDate from = after;
			long used = entries.stream()
				.filter((entry) -> entry.doneOn().isAfter(from) && !entry.doneOn().isAfter(part.last()))
				.mapToLong(LedgerEntry::minutes)
				.sum();
			Billing billing = new Billing(mandate, part, used, earlier.usedMinutes(),
					(mandate.formula() == Formula.PACKAGE) ? carried : 0, earlier.none() && billings.isEmpty());
			carried -= billing.takenOfCarried();
			billings.add(billing);
			after = part.last();
		}
		return billings;
	}

	/**
	 * @param parts of the month
	 * @param sources gets the rows behind the lines
	 * @param language of who pays
	 */
	List<Line> lines(List<Billing> parts, Report report, List<ReportSource> sources, Locale language) {
		BillingWords words = new BillingWords(this.messages, language);
		List<Line> lines = new ArrayList<>(parts.stream().flatMap((one) -> one.lines(words).stream()).toList());
		if (parts.stream().anyMatch(Billing::first)) {
			lines.addAll(this.quotes.takenBeside(report.engagement()));
		}
		this.corrections.carriedBy(report).forEach((one) -> {
			sources.add(new ReportSource("invoiced", Kind.CORRECTION, String.valueOf(one.id())));
			lines.add(new Line(one.label(), one.reason().value(), BigDecimal.ONE, "", one.amount()));
		});
		return lines;
	}

}
