package fr.intendance.desk;

import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
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

	InsidersSummary(Insiders insiders) {
		this.insiders = insiders;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return Optional.of(new Card("Qui a accès",
				this.insiders.of(reference).stream().map((one) -> Fact.of(one.name(), since(one))).toList()));
	}

	private static String since(Insider one) {
		return one.until()
			.map((until) -> FrenchDate.range(one.from(), until))
			.orElseGet(() -> one.manager() ? "voit tous les dossiers" : "depuis le " + FrenchDate.date(one.from()));
	}

}
