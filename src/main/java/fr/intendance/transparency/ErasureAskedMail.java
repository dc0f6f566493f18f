package fr.intendance.transparency;

import java.time.LocalDate;

import fr.intendance.mail.MailView;

/**
 * To a client who asked for erasure: it arrived.
 *
 * @param reference the engagement
 * @param dueOn by which day in Paris they are answered
 */
public record ErasureAskedMail(String reference, LocalDate dueOn) implements MailView {

	@Override
	public String template() {
		return "mail/transparency-erasure-asked";
	}

}
