package fr.intendance.client;

import java.time.Instant;

/**
 * How a client's answer came to us, kept as evidence with what was answered.
 *
 * @param how the way it came
 * @param by the contact who answered by link, or the user who wrote the answer down
 * @param at when, UTC
 */
public record Answer(How how, String by, Instant at) {

	/** The ways in which clients answer. */
	public enum How {

		LINK, PHONE, MAIL, PAPER

	}

}
