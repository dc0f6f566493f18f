package fr.intendance.access;

import java.util.Set;

import fr.intendance.engine.Role;

/**
 * Somebody who signs in, or once did.
 *
 * @param user the sign-in name
 * @param name what they are called
 * @param roles what they are; nothing once their account is closed
 * @param invited whether they did not choose a password yet
 */
public record Person(String user, String name, Set<Role> roles, boolean invited) {

	/** Whether the account is closed. */
	public boolean isClosed() {
		return this.roles.isEmpty();
	}

	/**
	 * Whether they work for the firm: programs and administrators are looked after
	 * elsewhere.
	 */
	public boolean isStaff() {
		return this.roles.contains(Role.OFFICE_MANAGER) || this.roles.contains(Role.ASSISTANT);
	}

}
