package fr.intendance.access;

import org.springframework.security.core.AuthenticationException;

/** Wrong passwords came too fast: nobody looked at this one. */
class TooManyTries extends AuthenticationException {

	TooManyTries() {
		super("Trop d’essais.");
	}

}
