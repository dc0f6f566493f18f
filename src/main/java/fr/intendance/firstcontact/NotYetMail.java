package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * What to prepare before delegating.
 *
 * @param reference the engagement
 * @param reason why not yet, in the firm's words
 * @param homework what is left to prepare, a sentence each
 * @param recontactOn the day agreed for trying again
 */
public record NotYetMail(String reference, String reason, List<String> homework,
		Optional<LocalDate> recontactOn) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-not-yet";
	}

}
