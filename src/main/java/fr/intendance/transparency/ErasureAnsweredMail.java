package fr.intendance.transparency;

import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * To a client who asked for erasure: the answer.
 *
 * @param reference the engagement
 * @param decision what is erased
 * @param reason what is kept and why, where something is
 */
public record ErasureAnsweredMail(String reference, ErasureRequest.Decision decision,
		Optional<String> reason) implements MailView {

	@Override
	public String template() {
		return "mail/transparency-erasure-answered";
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "ErasureAnsweredMail " + this.reference;
	}

}
