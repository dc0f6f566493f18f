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
 * Tells the office manager that another client gave the same SIREN or the same address.
 * The number is public: perhaps the company comes back by somebody else, perhaps somebody
 * pretends. The address stands in two places where an assistant opened an engagement for
 * somebody whose other one they do not see.
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
				: Optional.of(new Card("desk.card.same",
						same.stream()
							.map((one) -> new Fact(one.reference().value(), "desk.card.same.see",
									"/desk/engagements/" + one.reference()))
							.toList()));
	}

}
