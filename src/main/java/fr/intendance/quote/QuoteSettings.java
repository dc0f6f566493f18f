package fr.intendance.quote;

import java.util.Map;

import fr.intendance.settings.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The firm's terms of sale.
 *
 * @param paymentDays from invoice to payment; the law allows 60 at most, 45 for periodic
 * invoices (C. com. art. L441-10)
 * @param depositPercent part of the price that is paid on order when a deposit is asked
 * @param carryOverMonths months in which hours of a package that were not used may still
 * be used; 0 where they lapse with their month
 */
@Validated
@ConfigurationProperties("intendance.quote")
record QuoteSettings(@DefaultValue("30") @Min(0) @Max(45) int paymentDays,
		@DefaultValue("30") @Min(1) @Max(100) int depositPercent,
		@DefaultValue("0") @Min(0) @Max(12) int carryOverMonths) implements Texts {

	@Override
	public Map<String, String> texts() {
		return Map.of("paymentDays", "" + this.paymentDays, "depositPercent", "" + this.depositPercent,
				"carryOverMonths", "" + this.carryOverMonths);
	}

}
