package fr.intendance.evidence;

import fr.intendance.access.ConfirmedCode;

/**
 * Somebody pressed the last button after they typed the right code. Only
 * {@link Acceptances} makes one.
 */
public final class Click {

	private final ConfirmedCode code;

	private final Origin origin;

	Click(ConfirmedCode code, Origin origin) {
		this.code = code;
		this.origin = origin;
	}

	ConfirmedCode code() {
		return this.code;
	}

	Origin origin() {
		return this.origin;
	}

}
