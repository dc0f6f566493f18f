package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.document.Line;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A quote as it was issued, which nothing changes that is prepared after it.
 *
 * @param number its number
 * @param issuedOn the day of its issue, in Paris
 */
record QuoteEdition(@Id String number, String reference, int edition, String sha256, Formula formula, BigDecimal hours,
		BigDecimal estimatedHours, int packageHours, LocalDate startsOn, BigDecimal discountPercent, int depositPercent,
		long hourlyCents, long overageCents, int carryOverMonths, long netCents, long vatCents, long dueCents,
		LocalDate issuedOn, LocalDate validUntil, String specification,
		@MappedCollection(idColumn = "edition", keyColumn = "line_index") List<QuoteEditionLine> lines,
		@Version Long version) {

	static QuoteEdition of(Quote quote, LocalDate issuedOn) {
		QuoteTerms terms = quote.terms();
		IssuedTotals totals = quote.issuedTotals().orElseThrow();
		return new QuoteEdition(quote.number().orElseThrow(), quote.reference().value(), quote.edition(),
				quote.sha256().orElseThrow(), terms.formula(), terms.hours(), terms.estimatedHours(),
				terms.packageHours(), terms.startsOn().orElse(null), terms.discountPercent(), terms.depositPercent(),
				terms.hourlyRate().cents(), terms.overageRate().cents(), terms.carryOverMonths(), totals.net().cents(),
				totals.vat().cents(), totals.due().cents(), issuedOn, quote.validUntil().orElseThrow(),
				quote.specification().orElse(null),
				quote.rows().stream().map((line) -> new QuoteEditionLine(quote.reference().value(), line)).toList(),
				null);
	}

	OfferedQuote offer(QuoteState state, Optional<String> replaces) {
		QuoteTerms terms = new QuoteTerms(this.formula, this.hours, this.estimatedHours, this.packageHours,
				Optional.ofNullable(this.startsOn), this.discountPercent, this.depositPercent,
				new Amount(this.hourlyCents), new Amount(this.overageCents), this.carryOverMonths);
		return new OfferedQuote(new EngagementReference(this.reference), this.number, this.edition, this.sha256, state,
				terms, lines(false), lines(true),
				new IssuedTotals(new Amount(this.netCents), new Amount(this.vatCents), new Amount(this.dueCents)),
				this.validUntil, Optional.ofNullable(this.specification), replaces);
	}

	private List<Line> lines(boolean offeredBeside) {
		return this.lines.stream()
			.map(QuoteEditionLine::line)
			.filter((line) -> line.offeredBeside() == offeredBeside)
			.map(QuoteLine::line)
			.toList();
	}

}
