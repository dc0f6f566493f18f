package fr.intendance.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.Amount;
import fr.intendance.engine.Refused;
import fr.intendance.quote.Formula;

/**
 * What the contract in force lets the firm do, and for how much. Prices are before VAT,
 * discounts taken off.
 *
 * @param contract the number of the contract
 * @param startOn the first day of service
 * @param formula how the time is sold
 * @param services what is done
 * @param minutes the minutes that the price holds: a month of a package, in all of a
 * stock of hours; 0 where the price holds none
 * @param price of a month for a package, of the whole for what is sold once
 * @param hourlyRate of an hour that is paid by time
 * @param overageRate of an hour beyond those sold
 * @param endOn the last day of service, once it is known
 * @param tacitDays calendar days after which a report counts as agreed, where the
 * contract says so
 * @param carryOverMonths months in which hours of a package that were not used may still
 * be used
 */
public record Mandate(String contract, LocalDate startOn, Formula formula, List<MandatedService> services, long minutes,
		Amount price, Amount hourlyRate, Amount overageRate, Optional<LocalDate> endOn, Optional<Integer> tacitDays,
		int carryOverMonths) {

	/**
	 * Whether there is work to plan in a month: a fixed mission is planned once, and
	 * nothing after the end.
	 */
	public boolean worksIn(YearMonth month) {
		return this.endOn.map((end) -> !month.isAfter(YearMonth.from(end))).orElse(true)
				&& (this.formula != Formula.FIXED || month.equals(YearMonth.from(this.startOn)));
	}

	/** From when on it is over, midnight in Paris, once that is known. */
	public Optional<Instant> end() {
		return this.endOn.map((last) -> last.plusDays(1).atStartOfDay(BusinessZone.PARIS).toInstant());
	}

	/** The same between other days. */
	Mandate within(LocalDate first, Optional<LocalDate> last) {
		return new Mandate(this.contract, first, this.formula, this.services, this.minutes, this.price, this.hourlyRate,
				this.overageRate, last, this.tacitDays, this.carryOverMonths);
	}

	/** The part of a month that it covers. */
	public ServicePeriod period(YearMonth month) {
		return ServicePeriod.of(month, this.startOn, this.endOn);
	}

	/** Whether what is included begins anew every month. */
	public boolean renewsMonthly() {
		return this.formula.isMonthly();
	}

	/** The minutes that the price holds: of a partial month its share, by days. */
	public long includedMinutes(YearMonth month) {
		return renewsMonthly() ? period(month).share(this.minutes) : this.minutes;
	}

	/**
	 * What people call a service.
	 * @throws Refused if it is none of the contract
	 */
	public String label(String service) {
		return this.services.stream()
			.filter((one) -> one.code().equals(service))
			.map(MandatedService::label)
			.findFirst()
			.orElseThrow(() -> Refused.invalid("service", "Choisissez un service du contrat : %s."
				.formatted(String.join(", ", this.services.stream().map(MandatedService::code).toList()))));
	}

	/** What people call a service, whether or not it is one of the contract. */
	public String area(String service) {
		return this.services.stream()
			.filter((one) -> one.code().equals(service))
			.map(MandatedService::label)
			.findFirst()
			.orElse("Autres travaux");
	}

	/**
	 * A service of the contract.
	 *
	 * @param code by which programs know it
	 * @param label what people call it
	 */
	public record MandatedService(String code, String label) {
	}

}
