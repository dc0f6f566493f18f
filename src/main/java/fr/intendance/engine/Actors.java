package fr.intendance.engine;

import java.util.List;
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

	/** Whether somebody with a role is signed in. */
	public boolean currentIs(Role role) {
		return current().filter((actor) -> actor.is(role)).isPresent();
	}

	/**
	 * From now on this thread works for somebody; what it asks of the engine is judged by
	 * their rights. Whoever calls this calls {@link #leave()} in the end.
	 */
	public void enter(Actor actor) {
		this.identity.getObject()
			.setAuthentication(actor.id(), actor.roles().stream().map(Role::group).toList(),
					List.copyOf(actor.tenants()));
	}

	/** This thread works for nobody any more. */
	public void leave() {
		this.identity.getObject().clearAuthentication();
	}

	/**
	 * The same where somebody must be signed in.
	 * @throws Refused 403 if nobody is
	 */
	public Actor required() {
		return current().orElseThrow(() -> Refused.forbidden("Connectez-vous d’abord."));
	}

}
