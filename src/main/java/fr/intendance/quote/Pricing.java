package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;

/** Turns hours into priced lines, by formula, worded for who reads the quote. */
final class Pricing {

	private final PriceList prices;

	private final QuoteWords words;

	private final int carryOverMonths;

	/**
	 * @param carryOverMonths months in which hours of a package may still be used
	 */
	Pricing(PriceList prices, QuoteWords words, int carryOverMonths) {
		this.prices = prices;
		this.words = words;
		this.carryOverMonths = carryOverMonths;
	}

	/** The hours that are sold: packages come in sizes. */
	BigDecimal sold(Formula formula, BigDecimal hours) {
		return (formula == Formula.PACKAGE) ? this.prices.packageFor(hours) : hours;
	}

	/**
	 * The line of what is sold.
	 * @param hours a month for monthly formulas, otherwise in all
	 * @param services what is done in these hours, as printed
	 */
	Line line(Formula formula, BigDecimal hours, String services) {
		BigDecimal quantity = isSoldWhole(formula) ? BigDecimal.ONE : hours;
		return new Line(say(formula, "label"), say(formula, "detail", services, sold(formula, hours)), quantity,
				say(formula, "unit"), unitPrice(formula, hours));
	}

	private static boolean isSoldWhole(Formula formula) {
		return formula == Formula.PACKAGE || formula == Formula.FIXED;
	}

	private Amount unitPrice(Formula formula, BigDecimal hours) {
		return switch (formula) {
			case HOURLY -> this.prices.of(PriceList.Price.HOUR);
			case PACKAGE -> this.prices.ofPackage(hours);
			case PREPAID -> this.prices.of(PriceList.Price.PREPAID_HOUR);
			case FIXED -> this.prices.of(PriceList.Price.MISSION_HOUR).times(hours);
		};
	}

	/** The lines of what is offered beside. */
	List<Line> options(Set<QuoteOption> chosen) {
		List<Line> lines = new ArrayList<>();
		if (chosen.contains(QuoteOption.SET_UP)) {
			lines.add(option(QuoteOption.SET_UP, PriceList.Price.SET_UP));
		}
		if (chosen.contains(QuoteOption.ON_SITE)) {
			lines.add(option(QuoteOption.ON_SITE, PriceList.Price.ON_SITE));
		}
		return lines;
	}

	/** What an hour costs when it is sold by the hour. */
	Amount hour(Formula formula) {
		return this.prices.of((formula == Formula.PREPAID) ? PriceList.Price.PREPAID_HOUR : PriceList.Price.HOUR);
	}

	/** Only a package begins anew each month, and has something to carry over. */
	int carryOverMonths(Formula formula) {
		return (formula == Formula.PACKAGE) ? this.carryOverMonths : 0;
	}

	/** What an hour costs beyond those sold. */
	Amount overage() {
		return this.prices.of(PriceList.Price.OVERAGE_HOUR);
	}

	private Line option(QuoteOption option, PriceList.Price price) {
		String code = "option." + option.name();
		return new Line(this.words.of(code), this.words.of(code + ".detail"), BigDecimal.ONE,
				this.words.of(code + ".unit"), this.prices.of(price));
	}

	private String say(Formula formula, String part, Object... arguments) {
		return this.words.of(formula.name() + "." + part, arguments);
	}

}
