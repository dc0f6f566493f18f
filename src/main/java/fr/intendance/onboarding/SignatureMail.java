package fr.intendance.onboarding;

import fr.intendance.mail.MailView;

/**
 * To the client: here is what you sign.
 *
 * @param contract the contract's number
 * @param link where to read and sign
 */
public record SignatureMail(String contract, String link) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-signature";
	}

}
