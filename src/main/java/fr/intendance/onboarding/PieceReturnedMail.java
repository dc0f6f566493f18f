package fr.intendance.onboarding;

import fr.intendance.mail.MailView;

/**
 * To the client: this piece is not what is needed.
 *
 * @param piece what was handed in
 * @param reason why, in the firm's words
 * @param link where to hand over another one
 */
public record PieceReturnedMail(String piece, String reason, String link) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-piece-returned";
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "PieceReturnedMail";
	}

}
