package fr.intendance.onboarding;

import fr.intendance.mail.MailView;

/**
 * To the firm: the client withdrew.
 *
 * @param reference the engagement
 * @param contract the contract's number
 * @param company the client
 */
public record ContractWithdrawnMail(String reference, String contract, String company) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-contract-withdrawn";
	}

}
