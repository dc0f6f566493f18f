package fr.intendance.desk;

import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.transparency.Insider;
import fr.intendance.transparency.Insiders;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who of the firm may see the engagement, as the client is told too. */
@Component
@Order(9)
class InsidersSummary implements Summary {

	private final Insiders insiders;

	private final Words words;

	InsidersSummary(Insiders insiders, Words words) {
		this.words = words;
		this.insiders = insiders;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return Optional.of(new Card("desk.card.insiders",
				this.insiders.of(reference).stream().map((one) -> Fact.of(one.name(), since(one))).toList()));
	}

	private String since(Insider one) {
		return one.until()
			.map((until) -> Reading.range(one.from(), until))
			.orElseGet(() -> one.manager() ? "desk.card.insiders.all"
					: this.words.of("desk.since.day", Reading.date(one.from())));
	}

}
