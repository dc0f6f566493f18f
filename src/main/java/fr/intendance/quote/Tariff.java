package fr.intendance.quote;

import java.math.BigDecimal;

import fr.intendance.document.Amount;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the price list makes of hours, before anybody prices a quote. */
@Service
@Transactional(readOnly = true)
public class Tariff {

	private final Prices prices;

	Tariff(Prices prices) {
		this.prices = prices;
	}

	/** What a month of so many hours costs before VAT, as a package. */
	public Amount monthly(int hours) {
		return this.prices.current().ofPackage(BigDecimal.valueOf(hours));
	}

}
