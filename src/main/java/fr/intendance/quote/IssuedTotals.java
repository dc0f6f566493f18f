package fr.intendance.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;

/**
 * The amounts that a quote was issued with; for monthly formulas those of one month.
 *
 * @param net before VAT, discount taken off
 * @param vat the VAT, zero under the exemption
 * @param due what is to be paid
 */
public record IssuedTotals(Amount net, Amount vat, Amount due) {

	/**
	 * What options come to on top, with VAT where the quote has it. A discount that was
	 * granted on the services is not granted on them.
	 */
	public Amount dueFor(List<Line> options) {
		Amount sum = Line.sum(options);
		return (this.net.cents() == 0) ? sum : sum.plus(sum.times(rate()));
	}

	/** Both together. */
	public Amount dueWith(List<Line> options) {
		return this.due.plus(dueFor(options));
	}

	/** Rounded as a rate is written, since both amounts are rounded to cents. */
	private BigDecimal rate() {
		return BigDecimal.valueOf(this.vat.cents())
			.divide(BigDecimal.valueOf(this.net.cents()), 3, RoundingMode.HALF_UP);
	}

}
