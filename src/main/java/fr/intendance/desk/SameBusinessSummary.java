package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the office manager that another client gave the same SIREN. It is a public
 * number: perhaps the company comes back by somebody else, perhaps somebody pretends.
 */
@Component
@Order(1)
class SameBusinessSummary implements Summary {

	private final Engagements engagements;

	private final Actors actors;

	SameBusinessSummary(Engagements engagements, Actors actors) {
		this.engagements = engagements;
		this.actors = actors;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		if (!this.actors.currentIs(Role.OFFICE_MANAGER)) {
			return Optional.empty();
		}
		List<Engagement> same = this.engagements.ofSameBusiness(this.engagements.get(reference));
		return same.isEmpty() ? Optional.empty()
				: Optional.of(new Card("Même SIREN : vérifiez qui écrit avant de partager quoi que ce soit",
						same.stream()
							.map((one) -> new Fact(one.reference().value(), "Voir ce dossier",
									"/desk/engagements/" + one.reference()))
							.toList()));
	}

}
