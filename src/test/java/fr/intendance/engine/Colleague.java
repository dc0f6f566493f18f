package fr.intendance.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** A second office manager who is with the firm for the length of a test. */
public final class Colleague implements AutoCloseable {

	/** Their user id. */
	public static final String ID = "colleague";

	private final IdentityService identity;

	private Colleague(IdentityService identity) {
		this.identity = identity;
	}

	public static Colleague joins(IdentityService identity) {
		identity.clearAuthentication();
		User colleague = identity.newUser(ID);
		colleague.setPassword("a-long-secret");
		identity.saveUser(colleague);
		identity.createMembership(ID, Role.OFFICE_MANAGER.group());
		return new Colleague(identity);
	}

	@Override
	public void close() {
		this.identity.clearAuthentication();
		this.identity.deleteUser(ID);
	}

}
