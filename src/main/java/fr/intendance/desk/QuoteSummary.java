package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.QuoteDraft;
import fr.intendance.quote.QuoteTerms;
import fr.intendance.quote.Quotes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class QuoteSummary implements Summary {

	private final Quotes quotes;

	private final Words words;

	QuoteSummary(Quotes quotes, Words words) {
		this.quotes = quotes;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return this.quotes.inPreparation(reference)
			.map(this::prepared)
			.or(() -> this.quotes.offered(reference).map((quote) -> new Card("desk.card.quote", facts(quote))));
	}

	private Card prepared(QuoteDraft draft) {
		return new Card("desk.card.quote.preparing",
				List.of(new Fact("desk.card.quote.state", this.words.of("desk.quote." + draft.state()),
						"/desk/engagements/" + draft.reference() + "/quote"),
						Fact.of("desk.card.quote.formula", draft.terms().formula().label()),
						Fact.of("desk.card.total", Reading.money(draft.totals().due()))));
	}

	private List<Fact> facts(OfferedQuote quote) {
		QuoteTerms terms = quote.terms();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("desk.card.quote.number", quote.number(), "/api/documents/" + quote.number()));
		facts.add(Fact.of("desk.card.quote.state", this.words.of("desk.quote." + quote.state())));
		facts.add(Fact.of("desk.card.quote.formula", terms.formula().label()));
		facts.add(Fact.of(terms.formula().isMonthly() ? "desk.card.quote.month" : "desk.card.quote.net", net(quote)));
		terms.startsOn().ifPresent((day) -> facts.add(Fact.of("desk.card.quote.start", Reading.date(day))));
		facts.add(Fact.of("desk.card.quote.validUntil", Reading.date(quote.validUntil())));
		quote.replaces()
			.ifPresent((number) -> facts.add(new Fact("desk.card.quote.replaces", number, "/api/documents/" + number)));
		this.quotes.said(quote.reference())
			.ifPresent((said) -> facts.add(Fact.of("desk.card.quote.reason", said.value())));
		return facts;
	}

	private static String net(OfferedQuote quote) {
		Amount net = quote.totals().net();
		return Reading.money(net);
	}

}
