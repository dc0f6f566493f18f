package fr.intendance.onboarding;

import fr.intendance.mail.MailView;

/**
 * To the client: your withdrawal arrived.
 *
 * @param contract the contract's number
 */
public record WithdrawnMail(String contract) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-withdrawn";
	}

}
