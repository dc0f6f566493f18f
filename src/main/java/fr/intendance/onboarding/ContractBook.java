package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.quote.Formula;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.QuoteTerms;
import fr.intendance.quote.Quotes;

import org.springframework.stereotype.Component;

/** Writes down what a contract that comes into force holds. */
@Component
class ContractBook {

	private final ContractRepository contracts;

	private final Quotes quotes;

	private final NeedsReviews needs;

	private final ServiceNames services;

	private final AgreedTermsReader agreed;

	private final Clock clock;

	ContractBook(ContractRepository contracts, Quotes quotes, NeedsReviews needs, ServiceNames services,
			AgreedTermsReader agreed, Clock clock) {
		this.contracts = contracts;
		this.quotes = quotes;
		this.needs = needs;
		this.services = services;
		this.agreed = agreed;
		this.clock = clock;
	}

	void open(EngagementReference reference, String number, LocalDate startOn) {
		OfferedQuote quote = this.quotes.accepted(reference).offer();
		QuoteTerms terms = quote.terms();
		boolean byTheHour = terms.formula() == Formula.HOURLY;
		AgreedTerms promised = this.agreed.of(reference);
		List<Contracts.Service> agreed = this.needs.needs(reference)
			.orElseThrow()
			.services()
			.stream()
			.map((one) -> new Contracts.Service(one.service(), this.services.label(one.service(), Locale.FRENCH)))
			.toList();
		Amount hour = terms.hourlyRate().minus(terms.hourlyRate().percent(terms.discountPercent()));
		this.contracts.save(new Contract(reference.value(), number, terms.formula(),
				byTheHour ? BigDecimal.ZERO : terms.hours(), byTheHour ? 0 : quote.totals().net().cents(), hour.cents(),
				terms.overageRate().cents(), startOn, this.clock.instant(), agreed, promised.noticeMonths(),
				promised.trialDays(), promised.handoverDays(), (promised.tacitDays() > 0) ? promised.tacitDays() : null,
				terms.carryOverMonths(), null, null));
	}

}
