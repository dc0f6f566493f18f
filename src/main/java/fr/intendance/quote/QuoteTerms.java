package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.document.Amount;

/**
 * What a quote sells and how.
 *
 * @param formula how the time is sold
 * @param hours a month for monthly formulas, otherwise in all
 * @param estimatedHours what the needs review found, a month
 * @param packageHours the package that the needs review advises
 * @param startsOn the first day of service, once chosen
 * @param discountPercent taken off the whole
 * @param depositPercent paid on order; 0 for none
 * @param hourlyRate the price of an hour, before VAT
 * @param overageRate the price of an hour beyond those sold, before VAT
 * @param carryOverMonths months in which hours of a package that were not used may still
 * be used
 */
public record QuoteTerms(Formula formula, BigDecimal hours, BigDecimal estimatedHours, int packageHours,
		Optional<LocalDate> startsOn, BigDecimal discountPercent, int depositPercent, Amount hourlyRate,
		Amount overageRate, int carryOverMonths) {

	/** Minutes a month that the price holds: only a package holds any. */
	public Optional<Integer> includedMinutes() {
		return (this.formula != Formula.PACKAGE) ? Optional.empty()
				: Optional.of(this.hours.multiply(BigDecimal.valueOf(60)).intValue());
	}

}
