package fr.intendance.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** What all users are called, by id: their names, or the id where none are given. */
	public Map<String, String> names() {
		return Inside.run(() -> this.identity.getObject()
			.createUserQuery()
			.list()
			.stream()
			.collect(Collectors.toMap(User::getId, Staff::name)));
	}

	private static String name(User user) {
		String name = Stream.of(user.getFirstName(), user.getLastName())
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" "));
		return name.isEmpty() ? user.getId() : name;
	}

	/** The people who work for clients, in the order of their ids. */
	public List<String> people() {
		return Stream.of(Role.OFFICE_MANAGER, Role.ASSISTANT)
			.flatMap((role) -> with(role).stream())
			.distinct()
			.sorted()
			.toList();
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
