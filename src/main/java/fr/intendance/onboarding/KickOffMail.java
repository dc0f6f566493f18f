package fr.intendance.onboarding;

import java.time.Instant;

import fr.intendance.mail.MailView;

/**
 * To the client: when the first meeting is.
 *
 * @param slot when it begins, UTC
 * @param minutes how long it lasts
 * @param link where the client moves it
 */
public record KickOffMail(Instant slot, long minutes, String link) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-kick-off";
	}

}
