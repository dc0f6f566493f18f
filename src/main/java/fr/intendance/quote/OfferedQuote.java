package fr.intendance.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.document.Line;

/**
 * A quote as it was issued.
 *
 * @param reference the engagement
 * @param number its number, by which its PDF is found
 * @param edition counts the quotes of the engagement, from 1
 * @param sha256 the fingerprint of its PDF
 * @param state where it stands
 * @param terms what it sells
 * @param lines what the total is made of
 * @param options what is offered beside
 * @param totals the amounts; for monthly formulas those of one month
 * @param validUntil the last day on which it can be accepted, in Paris
 * @param specification the number of the cahier des charges
 * @param replaces the number of the quote that this one replaced
 */
public record OfferedQuote(EngagementReference reference, String number, int edition, String sha256, QuoteState state,
		QuoteTerms terms, List<Line> lines, List<Line> options, IssuedTotals totals, LocalDate validUntil,
		Optional<String> specification, Optional<String> replaces) {

	private static final int MONTHS = 12;

	/** Whether the client can still answer. */
	public boolean isOpen() {
		return this.state == QuoteState.SENT;
	}

	/** Whether the client can still answer on this day in Paris. */
	public boolean isOpen(LocalDate today) {
		return isOpen() && !today.isAfter(this.validUntil);
	}

	/** What is taken off the lines; nothing where there is no discount. */
	public Amount discount() {
		return Line.sum(this.lines).minus(this.totals.net());
	}

	/**
	 * The lines that somebody takes of what is offered beside.
	 * @throws fr.intendance.engine.Refused 400 if one was not offered
	 */
	public List<Line> taken(SortedSet<Integer> chosen) {
		return ChosenOptions.of(this.options, chosen);
	}

	/** What a year of it costs before VAT; a single piece of work costs what it costs. */
	public Amount yearly() {
		return this.terms.formula().isMonthly() ? new Amount(this.totals.net().cents() * MONTHS) : this.totals.net();
	}

}
