package fr.intendance.access;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.engine.Role;

/**
 * That somebody changed who may come in.
 *
 * @param user whose account
 * @param kind what was done
 * @param role which role it has since, if it has one
 * @param by who did it
 * @param at when
 */
public record AccountChange(String user, Kind kind, Optional<Role> role, String by, Instant at) {

	/** What can be done to an account. */
	public enum Kind {

		INVITED, ROLE, PASSWORD, CLOSED

	}

}
