package fr.intendance.demo;

import java.time.Clock;

import fr.intendance.client.Answer;
import fr.intendance.client.Engagements;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the clients of the demo answer. */
@Component
@Profile("demo")
class Clients {

	private final Engagements engagements;

	private final Clock clock;

	Clients(Engagements engagements, Clock clock) {
		this.engagements = engagements;
		this.clock = clock;
	}

	/** By link themselves, or in another way that the firm writes down. */
	Answer answer(Journey journey, Answer.How how) {
		String by = how == Answer.How.LINK ? this.engagements.get(journey.reference()).contactId()
				: journey.part().staff();
		return new Answer(how, by, this.clock.instant());
	}

}
