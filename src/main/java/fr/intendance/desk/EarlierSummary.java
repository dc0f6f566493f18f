package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a client who comes back had with the firm before. */
@Component
@Order(7)
class EarlierSummary implements Summary {

	private final Engagements engagements;

	private final Words words;

	EarlierSummary(Engagements engagements, Words words) {
		this.engagements = engagements;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		List<Fact> facts = this.engagements.earlier(this.engagements.get(reference)).stream().map(this::fact).toList();
		return Optional.of(new Card("desk.card.earlier", facts)).filter((card) -> !facts.isEmpty());
	}

	private Fact fact(Engagement earlier) {
		String end = earlier.endedAt()
			.map((at) -> this.words.of("desk.card.earlier.ended",
					this.words.outcome(earlier.outcome().orElse("cancelled")), Reading.date(at)))
			.orElseGet(() -> this.words.stage(earlier.stage()));
		return new Fact(earlier.reference().value(), end, "/desk/engagements/" + earlier.reference());
	}

}
