package fr.intendance.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Who is signed in: a person of the firm or a program.
 *
 * @param id the user id
 * @param roles what they are
 * @param tenants the clients assigned to them
 */
public record Actor(String id, Set<Role> roles, Set<String> tenants) {

	static Optional<Actor> of(IdentityService identity) {
		return Optional.ofNullable(identity.getCurrentAuthentication())
			.filter(authentication -> authentication.getUserId() != null)
			.map(Actor::of);
	}

	private static Actor of(Authentication authentication) {
		Set<Role> roles = orNone(authentication.getGroupIds()).stream()
			.flatMap(group -> Role.of(group).stream())
			.collect(Collectors.toUnmodifiableSet());
		return new Actor(authentication.getUserId(), roles, Set.copyOf(orNone(authentication.getTenantIds())));
	}

	private static List<String> orNone(List<String> ids) {
		return ids == null ? List.of() : ids;
	}

	/** Whether they have a role. */
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/** Whether they may see a client: all for the office manager, else those assigned. */
	public boolean sees(String tenant) {
		return is(Role.OFFICE_MANAGER) || this.tenants.contains(tenant);
	}

}
