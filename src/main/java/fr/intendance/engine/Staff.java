package fr.intendance.engine;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The people of the firm, as the engine's identity service knows them. */
@Component
public class Staff {

	private final ObjectProvider<IdentityService> identity;

	Staff(ObjectProvider<IdentityService> identity) {
		this.identity = identity;
	}

	/** The users who have a role. */
	public Set<String> with(Role role) {
		return Inside.run(() -> this.identity.getObject()
			.createUserQuery()
			.memberOfGroup(role.group())
			.list()
			.stream()
			.map(User::getId)
			.collect(Collectors.toSet()));
	}

}
