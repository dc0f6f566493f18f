package fr.intendance.engine;

import java.util.Arrays;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens, changes and closes the accounts of people, as the identity service keeps them.
 */
@Component
public class StaffChanges {

	private static final Set<Role> STAFF = Set.of(Role.OFFICE_MANAGER, Role.ASSISTANT);

	private final ObjectProvider<IdentityService> identity;

	StaffChanges(ObjectProvider<IdentityService> identity) {
		this.identity = identity;
	}

	/**
	 * Opens an account, or one that was closed.
	 * @param name what people call them
	 */
	public void open(String user, String name, String password, Role role) {
		Inside.run(() -> {
			this.identity.getObject().deleteUser(user);
			return saved(user, name, password);
		});
		change(user, role);
	}

	/** From now on somebody is an office manager, or an assistant, and not the other. */
	public void change(String user, Role role) {
		Inside.run(() -> {
			Arrays.stream(Role.values())
				.filter(STAFF::contains)
				.forEach((one) -> this.identity.getObject().deleteMembership(user, one.group()));
			this.identity.getObject().createMembership(user, role.group());
			return user;
		});
	}

	/**
	 * Somebody may do nothing and sees nobody any more; their name stays with what they
	 * did.
	 */
	public void close(String user, String name, String password) {
		Inside.run(() -> {
			// with all groups and clients
			this.identity.getObject().deleteUser(user);
			return saved(user, name, password);
		});
	}

	private User saved(String user, String name, String password) {
		User fresh = this.identity.getObject().newUser(user);
		fresh.setFirstName(name);
		fresh.setLastName("");
		fresh.setPassword(password);
		this.identity.getObject().saveUser(fresh);
		return fresh;
	}

}
