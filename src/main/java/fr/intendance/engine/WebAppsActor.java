package fr.intendance.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/**
 * Takes over the one who is signed in, at each request anew, so that a client that was
 * assigned a moment ago is there at once.
 */
class WebAppsActor extends ContainerBasedAuthenticationFilter {

	private static final String COCKPIT = "/camunda/api/cockpit/";

	WebAppsActor(Actors actors) {
		this.authenticationProvider = new Current(actors);
	}

	@Override
	public void init(jakarta.servlet.FilterConfig configuration) {
		// the provider of the parent would be named by class
	}

	@Override
	protected boolean existisAuthentication(Authentications known, String engine, String user) {
		return false;
	}

	@Override
	protected UserAuthentication createAuthentication(ProcessEngine engine, String user, List<String> groups,
			List<String> tenants) {
		UserAuthentication authentication = new UserAuthentication(user, engine.getName());
		authentication.setGroupIds(groups);
		authentication.setTenantIds(tenants);
		authentication.setAuthorizedApps(apps(groups));
		return authentication;
	}

	/** The web applications that are linked to; the routes decide who may open them. */
	private static Set<String> apps(List<String> groups) {
		Set<String> apps = new TreeSet<>(Set.of("welcome"));
		boolean manager = groups.contains(Role.OFFICE_MANAGER.group());
		boolean administrator = groups.contains(Role.ADMINISTRATOR.group());
		if (manager || groups.contains(Role.ASSISTANT.group())) {
			apps.add("tasklist");
		}
		if (manager || administrator) {
			apps.add("cockpit");
		}
		if (administrator) {
			apps.add("admin");
		}
		return apps;
	}

	private record Current(Actors actors) implements AuthenticationProvider {

		@Override
		public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
			return this.actors.current()
				.map((actor) -> result(actor, groups(actor, request.getRequestURI())))
				.orElseGet(AuthenticationResult::unsuccessful);
		}

		@Override
		public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
			// the chains in front have asked already
		}

		private static List<String> groups(Actor actor, String uri) {
			Stream<String> roles = actor.roles().stream().map(Role::group);
			boolean everybody = actor.is(Role.OFFICE_MANAGER) && uri.startsWith(COCKPIT);
			return (everybody ? Stream.concat(roles, Stream.of(FirmTenants.ALL_CLIENTS)) : roles).toList();
		}

		private static AuthenticationResult result(Actor actor, List<String> groups) {
			AuthenticationResult result = AuthenticationResult.successful(actor.id());
			result.setGroups(groups);
			result.setTenants(List.copyOf(actor.tenants()));
			return result;
		}

	}

}
