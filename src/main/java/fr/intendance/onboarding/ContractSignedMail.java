package fr.intendance.onboarding;

import fr.intendance.mail.MailView;

/**
 * To the firm: the client signed.
 *
 * @param reference the engagement
 * @param contract the contract's number
 * @param company the client
 */
public record ContractSignedMail(String reference, String contract, String company) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-contract-signed";
	}

}
