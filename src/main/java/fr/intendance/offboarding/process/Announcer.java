package fr.intendance.offboarding.process;

import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.offboarding.Departure.Said;

import org.springframework.stereotype.Component;

/**
 * Who may say over REST that a client leaves: the office manager, a program of its own.
 */
@Component
class Announcer {

	private final Engagements engagements;

	private final Actors actors;

	Announcer(Engagements engagements, Actors actors) {
		this.engagements = engagements;
		this.actors = actors;
	}

	/**
	 * The engagement that the message is about.
	 * @throws Refused 404 if it is somebody else's, 403 for whom it is not to say
	 */
	EngagementReference own(String businessKey) {
		EngagementReference reference = this.engagements.own(new EngagementReference(businessKey)).reference();
		Actor actor = this.actors.required();
		if (!actor.is(Role.OFFICE_MANAGER) && !actor.is(Role.INTEGRATOR)) {
			throw Refused.forbidden("Seule la personne responsable du cabinet peut mettre fin à un dossier.");
		}
		return reference;
	}

	/** Why, if the message says so; by no way that people answer. */
	Said said(FormValues values) {
		return new Said(values.optionalText("reason", 2000).map(FreeText::new), Optional.empty(),
				Optional.of(this.actors.required().id()));
	}

}
