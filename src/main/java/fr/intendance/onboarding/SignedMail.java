package fr.intendance.onboarding;

import fr.intendance.mail.MailView;

/**
 * To the client: your signature arrived.
 *
 * @param contract the contract's number
 */
public record SignedMail(String contract) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-signed";
	}

}
