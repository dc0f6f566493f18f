package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import fr.intendance.document.Amount;

/**
 * What the firm asks for its time, in euros before VAT.
 *
 * @param packages the monthly price by the hours that it holds
 * @param single the price of one hour or one piece
 */
record PriceList(NavigableMap<Integer, Amount> packages, Map<Price, Amount> single) {

	/** What one hour or one piece is sold as; the codes of the rows. */
	enum Price {

		HOUR, PREPAID_HOUR, MISSION_HOUR, OVERAGE_HOUR, SET_UP, ON_SITE

	}

	Amount of(Price price) {
		return Optional.ofNullable(this.single.get(price))
			.orElseThrow(() -> new IllegalStateException("The price list has no price for " + price));
	}

	/** The smallest package that holds the hours, or the hours if none does. */
	BigDecimal packageFor(BigDecimal hours) {
		Integer size = this.packages.ceilingKey(wholeHours(hours));
		return BigDecimal.valueOf((size != null) ? size : wholeHours(hours));
	}

	/** The price of a package; beyond the largest one the hour costs as in that. */
	Amount ofPackage(BigDecimal hours) {
		Map.Entry<Integer, Amount> next = this.packages.ceilingEntry(wholeHours(hours));
		if (next != null) {
			return next.getValue();
		}
		Map.Entry<Integer, Amount> largest = this.packages.lastEntry();
		return new Amount(Math.floorDiv(largest.getValue().cents() * wholeHours(hours), largest.getKey()));
	}

	private static int wholeHours(BigDecimal hours) {
		return hours.setScale(0, java.math.RoundingMode.CEILING).intValueExact();
	}

}
