package fr.intendance.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Line;
import fr.intendance.document.Party;
import fr.intendance.document.Totals;
import fr.intendance.quote.Formula;

/**
 * What a statement of what will be invoiced shows. It is no invoice: it asks for no
 * payment, and no VAT may be deducted by it (CGI art. 289).
 *
 * @param imprint its number, date and issuer
 * @param client to whom it will be invoiced
 * @param contract the number of the contract
 * @param report the number of the report that it goes with
 * @param from the first day of the period
 * @param until the last day of the period
 * @param plans how the time is sold, one after the other where the contract changed
 * @param time where the amounts come from
 * @param invoiced what will be invoiced
 * @param totals the sum of it
 * @param answerBy until when the client may contest a line
 */
public record StatementView(Imprint imprint, Party client, String contract, String report, LocalDate from,
		LocalDate until, List<Plan> plans, Time time, List<Line> invoiced, Totals totals,
		LocalDate answerBy) implements DocumentView {

	/**
	 * How the time is sold.
	 *
	 * @param formula in which way
	 * @param minutes that the price holds: a month of a package, in all of prepaid hours
	 */
	public record Plan(Formula formula, long minutes) {
	}

	/**
	 * The time of the period, in minutes.
	 *
	 * @param used what was spent
	 * @param included what the price holds of the period, of prepaid hours what was left
	 * before; none where every hour is invoiced, or none is
	 * @param carried what is carried over from months before
	 * @param overage what is beyond
	 * @param kept whether what is not used stays the client's
	 * @param carryOverMonths for how many months after its own an hour not used stays
	 * theirs
	 */
	public record Time(long used, Optional<Long> included, long carried, long overage, boolean kept,
			int carryOverMonths) {

		/** What was not used of the time that was there. */
		public long left() {
			return this.included.map((minutes) -> minutes + this.carried - this.used + this.overage).orElse(0L);
		}

	}

}
