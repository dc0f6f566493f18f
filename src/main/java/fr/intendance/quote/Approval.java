package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What is granted when a quote is approved.
 *
 * @param discountPercent taken off the whole, from 0 to 50
 * @param options what is offered beside, and whether a deposit is asked for
 * @param validityDays days from the issue until the last day on which it can be accepted
 */
public record Approval(BigDecimal discountPercent, Set<QuoteOption> options, int validityDays) {

	public Approval {
		options = Set.copyOf(options);
	}

}
