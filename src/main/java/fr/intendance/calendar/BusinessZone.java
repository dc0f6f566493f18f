package fr.intendance.calendar;

import java.time.ZoneId;

/**
 * The time zone in which the firm works and every deadline is counted. Moments are stored
 * in UTC all the same.
 */
public final class BusinessZone {

	/** {@code Europe/Paris}, with its summer time. */
	public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private BusinessZone() {
	}

}
