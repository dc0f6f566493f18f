package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.Contracting;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.QuoteState;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the contract is to be read before it is drawn up. */
@Component
@Order(3)
class ContractSummary implements Summary {

	private final Quotes quotes;

	private final Contracting contracting;

	ContractSummary(Quotes quotes, Contracting contracting) {
		this.quotes = quotes;
		this.contracting = contracting;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return this.quotes.offered(reference)
			.filter((quote) -> quote.state() == QuoteState.ACCEPTED && this.contracting.state(reference).isEmpty())
			.map((quote) -> new Card("desk.card.contract", List.of(new Fact("desk.card.contract.review",
					"desk.card.contract.draft", "/desk/engagements/" + reference + "/contract-draft"))));
	}

}
