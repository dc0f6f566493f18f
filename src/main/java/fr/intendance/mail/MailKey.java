package fr.intendance.mail;

import java.util.regex.Pattern;

/**
 * What makes a mail the same mail: asked for twice, it goes once. None of it is personal.
 *
 * @param engagement the business key it belongs to, such as {@code E-2026-0042}
 * @param purpose what it is for, such as {@code quote.sent}
 * @param step counts the mails of one purpose, from 1: the version of a quote, the step
 * of a ladder
 */
public record MailKey(String engagement, String purpose, int step) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	public MailKey {
		if (!ID.matcher(engagement).matches() || !ID.matcher(purpose).matches() || step < 1) {
			throw new IllegalArgumentException("A mail's key is a business key, a purpose and a step from 1");
		}
	}

}
