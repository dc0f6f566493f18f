package fr.intendance.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;

import jakarta.ws.rs.WebApplicationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Does something as a person or program that is signed in. */
public final class SignedIn {

	private SignedIn() {
	}

	/** As somebody with roles, to whom clients are assigned. */
	public static <T> T as(IdentityService identity, String user, List<Role> roles, List<String> tenants,
			Supplier<T> act) {
		identity.setAuthentication(user, roles.stream().map(Role::group).toList(), tenants);
		try {
			return act.get();
		}
		finally {
			identity.clearAuthentication();
		}
	}

	/** As the office manager, who sees all. */
	public static <T> T asManager(IdentityService identity, Supplier<T> act) {
		return as(identity, "manager", List.of(Role.OFFICE_MANAGER), List.of(), act);
	}

	/** As the assistant of some clients. */
	public static <T> T asAssistant(IdentityService identity, Supplier<T> act, String... tenants) {
		return as(identity, "assistant", List.of(Role.ASSISTANT), Arrays.asList(tenants), act);
	}

	/** The status of the refusal that the act meets. */
	public static int status(ThrowingCallable act) {
		return catchThrowableOfType(WebApplicationException.class, act).getResponse().getStatus();
	}

}
