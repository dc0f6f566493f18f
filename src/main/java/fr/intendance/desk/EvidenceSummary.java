package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.evidence.EvidenceChecks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the evidence of what was accepted is what was written down. */
@Component
@Order(5)
class EvidenceSummary implements Summary {

	private final EvidenceChecks checks;

	EvidenceSummary(EvidenceChecks checks) {
		this.checks = checks;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		List<Fact> facts = this.checks.of(reference).stream().map(EvidenceSummary::fact).toList();
		return facts.isEmpty() ? Optional.empty() : Optional.of(new Card("Preuves d’acceptation", facts));
	}

	private static Fact fact(EvidenceChecks.Checked one) {
		String certificate = one.certificate().map((number) -> ", certificat " + number).orElse("");
		String events = "%d %s".formatted(one.events(), one.events() > 1 ? "événements" : "événement");
		return Fact.of(one.subject(),
				one.brokenAt()
					.map((place) -> "journal altéré à partir de l’événement " + place
							+ "\u00a0: faites appel à votre sauvegarde" + certificate)
					.orElseGet(() -> one.term()
						.purgedOn()
						.map((day) -> "journal de %s effacé le %s, au terme de sa conservation%s".formatted(events,
								FrenchDate.date(day), certificate))
						.orElse("journal intact, " + events + certificate + kept(one.term()))));
	}

	private static String kept(EvidenceChecks.Term term) {
		return term.until()
			.map((day) -> (term.held() ? "\u00a0; conservé à votre demande au-delà du %s"
					: "\u00a0; conservé jusqu’au %s, puis effacé")
				.formatted(FrenchDate.date(day)))
			.orElse("");
	}

}
