package fr.intendance.onboarding;

import java.util.List;

import fr.intendance.mail.MailView;

/**
 * To the client: here is what we need.
 *
 * @param pieces what is asked for
 * @param link where to hand it over
 * @param kickOffLink where to choose when the first meeting is
 */
public record PiecesMail(List<String> pieces, String link, String kickOffLink) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-pieces";
	}

}
