package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;

/** Turns hours into priced lines, by formula. */
final class Pricing {

	private static final String SUBJECT = "Gestion administrative";

	private final PriceList prices;

	Pricing(PriceList prices) {
		this.prices = prices;
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
		return switch (formula) {
			case HOURLY -> new Line(SUBJECT, "Au temps passé, estimation mensuelle. " + services, hours, "h",
					this.prices.of(PriceList.Price.HOUR));
			case PACKAGE -> new Line(SUBJECT, "Forfait mensuel de " + inHours(formula, hours) + ". " + services,
					BigDecimal.ONE, "mois", this.prices.ofPackage(hours));
			case PREPAID -> new Line("Carnet d’heures", "Payable d’avance. " + services, hours, "h",
					this.prices.of(PriceList.Price.PREPAID_HOUR));
			case FIXED ->
				new Line("Mission au forfait", "Charge estimée\u00a0: " + inHours(formula, hours) + ". " + services,
						BigDecimal.ONE, "forfait", this.prices.of(PriceList.Price.MISSION_HOUR).times(hours));
		};
	}

	/** The lines of what is offered beside. */
	List<Line> options(Set<QuoteOption> chosen) {
		List<Line> lines = new ArrayList<>();
		if (chosen.contains(QuoteOption.SET_UP)) {
			lines.add(new Line("Remise à plat de départ", "Une fois, avant le premier mois", BigDecimal.ONE, "forfait",
					this.prices.of(PriceList.Price.SET_UP)));
		}
		if (chosen.contains(QuoteOption.ON_SITE)) {
			lines.add(new Line("Demi-journée sur place", "Déplacement compris", BigDecimal.ONE, "unité",
					this.prices.of(PriceList.Price.ON_SITE)));
		}
		return lines;
	}

	/** What an hour costs when it is sold by the hour. */
	Amount hour(Formula formula) {
		return this.prices.of((formula == Formula.PREPAID) ? PriceList.Price.PREPAID_HOUR : PriceList.Price.HOUR);
	}

	/** What an hour costs beyond those sold. */
	Amount overage() {
		return this.prices.of(PriceList.Price.OVERAGE_HOUR);
	}

	private String inHours(Formula formula, BigDecimal hours) {
		return sold(formula, hours).stripTrailingZeros().toPlainString().replace('.', ',') + "\u00a0h";
	}

}
