package fr.intendance.engine;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The people of the firm, as the engine's identity service knows them. */
@Component
public class Staff {

	private final ObjectProvider<IdentityService> identity;

	Staff(ObjectProvider<IdentityService> identity) {
		this.identity = identity;
	}

	/**
	 * Whether somebody besides this user has a role: a second person can look at things.
	 */
	public boolean hasAnother(Role role, String user) {
		return Inside.run(() -> this.identity.getObject()
			.createUserQuery()
			.memberOfGroup(role.group())
			.list()
			.stream()
			.anyMatch((one) -> !one.getId().equals(user)));
	}

}
