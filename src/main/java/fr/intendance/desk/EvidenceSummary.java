package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.evidence.EvidenceChecks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the evidence of what was accepted is what was written down. */
@Component
@Order(5)
class EvidenceSummary implements Summary {

	private final EvidenceChecks checks;

	private final Words words;

	EvidenceSummary(EvidenceChecks checks, Words words) {
		this.words = words;
		this.checks = checks;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		List<Fact> facts = this.checks.of(reference).stream().map(this::fact).toList();
		return facts.isEmpty() ? Optional.empty() : Optional.of(new Card("desk.card.evidence", facts));
	}

	private Fact fact(EvidenceChecks.Checked one) {
		String certificate = one.certificate()
			.map((number) -> this.words.of("desk.card.evidence.certificate", number))
			.orElse("");
		String events = this.words.of("desk.card.evidence.events", one.events());
		return Fact.of(one.subject(), one.brokenAt()
			.map((place) -> this.words.of("desk.card.evidence.broken", place) + certificate)
			.orElseGet(() -> one.term()
				.purgedOn()
				.map((day) -> this.words.of("desk.card.evidence.purged", events, Reading.date(day)) + certificate)
				.orElse(this.words.of("desk.card.evidence.intact", events) + certificate + kept(one.term()))));
	}

	private String kept(EvidenceChecks.Term term) {
		return term.until()
			.map((day) -> this.words.of(term.held() ? "desk.card.evidence.held" : "desk.card.evidence.kept",
					Reading.date(day)))
			.orElse("");
	}

}
