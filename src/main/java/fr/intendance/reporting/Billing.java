package fr.intendance.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.work.Mandate;
import fr.intendance.work.ServicePeriod;

/**
 * What a contract's formula makes of the time of one month. Prices are before VAT;
 * quantities of hours are rounded half up to the hundredth, so that what is printed
 * multiplies to what is asked.
 *
 * @param mandate the contract
 * @param period the days of the month that it covers
 * @param usedMinutes the time used in them
 * @param usedBefore the minutes that earlier reports counted
 * @param carriedMinutes what may be used of the months before
 * @param first whether it is the contract's first report
 */
record Billing(Mandate mandate, ServicePeriod period, long usedMinutes, long usedBefore, long carriedMinutes,
		boolean first) {

	/** What the price holds of this month; none where time is paid or does not count. */
	Optional<Long> includedMinutes() {
		return switch (this.mandate.formula()) {
			case PACKAGE -> Optional.of(this.mandate.includedMinutes(this.period.month()));
			case PREPAID -> Optional.of(Math.max(0, this.mandate.minutes() - this.usedBefore));
			case HOURLY, FIXED -> Optional.empty();
		};
	}

	/** What the price holds of all parts of a month. */
	static Optional<Long> included(List<Billing> parts) {
		return parts.stream().map(Billing::includedMinutes).flatMap(Optional::stream).reduce(Long::sum);
	}

	/** The most that a part could use of the months before. */
	static long carried(List<Billing> parts) {
		return parts.stream().mapToLong(Billing::carriedMinutes).max().orElse(0);
	}

	/** What of that is used in this part: the oldest hours go first. */
	long takenOfCarried() {
		return Math.min(this.carriedMinutes, this.usedMinutes);
	}

	/** The minutes beyond, each part taken on its own. */
	static long overage(List<Billing> parts) {
		return parts.stream().mapToLong(Billing::overageMinutes).sum();
	}

	/** The minutes beyond what the price holds. */
	long overageMinutes() {
		return includedMinutes().map((included) -> Math.max(0, this.usedMinutes - included - this.carriedMinutes))
			.orElse(0L);
	}

	/** The lines of the invoice to come, in these words. */
	List<Line> lines(BillingWords words) {
		List<Line> lines = new ArrayList<>();
		switch (this.mandate.formula()) {
			case HOURLY -> time("hours", this.usedMinutes, this.mandate.hourlyRate(), words).ifPresent(lines::add);
			case PACKAGE -> lines.add(thePackage(words));
			case PREPAID -> once("prepaid", words).ifPresent(lines::add);
			case FIXED -> once("fixed", words).ifPresent(lines::add);
		}
		time("overage", overageMinutes(), this.mandate.overageRate(), words).ifPresent(lines::add);
		return lines;
	}

	private Line thePackage(BillingWords words) {
		return new Line(words.of("package", words.hours(this.mandate.minutes())), words.share(this.period),
				BigDecimal.ONE, words.of("package.unit"), new Amount(this.period.share(this.mandate.price().cents())));
	}

	/** What is sold once is invoiced with the first report. */
	private Optional<Line> once(String code, BillingWords words) {
		return this.first ? Optional.of(new Line(words.of(code, words.hours(this.mandate.minutes())), "",
				BigDecimal.ONE, words.of(code + ".unit"), this.mandate.price())) : Optional.empty();
	}

	private Optional<Line> time(String code, long minutes, Amount rate, BillingWords words) {
		if (minutes == 0) {
			return Optional.empty();
		}
		BigDecimal hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
		return Optional.of(new Line(words.of(code), words.days(this.period),
				new BigDecimal(hours.stripTrailingZeros().toPlainString()), "h", rate));
	}

}
