package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * To the client: your signature arrived.
 *
 * @param contract the contract's number
 * @param withdrawUntil the last day on which they may withdraw, if they may
 * @param withdrawalLink where they do so, if they may
 * @param certificate the number of the certificate of acceptance, if there is one
 */
public record SignedMail(String contract, Optional<LocalDate> withdrawUntil, Optional<String> withdrawalLink,
		Optional<String> certificate) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-signed";
	}

}
