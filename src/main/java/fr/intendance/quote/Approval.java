package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import fr.intendance.engine.FormValues;

/**
 * What is granted when a quote is approved.
 *
 * @param discountPercent taken off the whole, from 0 to 50
 * @param options what is offered beside, and whether a deposit is asked for
 * @param validityDays days from the issue until the last day on which it can be accepted
 */
public record Approval(BigDecimal discountPercent, Set<QuoteOption> options, int validityDays) {

	/** For how many days a quote is valid where nobody says otherwise. */
	public static final int USUAL_VALIDITY = 30;

	private static final Map<String, QuoteOption> FIELDS = Map.of("optionSetUp", QuoteOption.SET_UP, "optionOnSite",
			QuoteOption.ON_SITE, "optionDeposit", QuoteOption.DEPOSIT);

	public Approval {
		options = Set.copyOf(options);
	}

	/** Nothing granted beyond what is usual. */
	static Approval usual() {
		return new Approval(BigDecimal.ZERO, Set.of(), USUAL_VALIDITY);
	}

	/**
	 * As it was filled in.
	 * @throws fr.intendance.engine.Refused 400 naming the field
	 */
	public static Approval of(FormValues values) {
		Set<QuoteOption> options = EnumSet.noneOf(QuoteOption.class);
		FIELDS.forEach((field, option) -> {
			if (values.yes(field)) {
				options.add(option);
			}
		});
		return new Approval(values.optionalAmount("discountPercent").orElse(BigDecimal.ZERO), options,
				values.optionalInteger("validityDays", 1, 180).orElse(USUAL_VALIDITY));
	}

}
