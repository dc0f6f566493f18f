package fr.intendance.engine;

import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells who is signed in. */
@Component
public class Actors {

	private final ObjectProvider<IdentityService> identity;

	Actors(ObjectProvider<IdentityService> identity) {
		this.identity = identity;
	}

	/** The person or program that this request comes from; nobody in a job or a link. */
	public Optional<Actor> current() {
		return Actor.of(this.identity.getObject());
	}

	/**
	 * The same where somebody must be signed in.
	 * @throws Refused 403 if nobody is
	 */
	public Actor required() {
		return current().orElseThrow(() -> Refused.forbidden("Connectez-vous d’abord."));
	}

}
