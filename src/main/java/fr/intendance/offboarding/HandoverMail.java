package fr.intendance.offboarding;

import fr.intendance.mail.MailView;

/**
 * What the mail with the reversibility pack says.
 *
 * @param reference the engagement
 * @param files how many files the pack holds
 * @param sha256 its fingerprint
 * @param link where it is fetched
 */
public record HandoverMail(String reference, int files, String sha256, String link) implements MailView {

	@Override
	public String template() {
		return "mail/offboarding-handover";
	}

}
