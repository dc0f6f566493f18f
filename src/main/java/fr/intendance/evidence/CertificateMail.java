package fr.intendance.evidence;

import fr.intendance.access.CodePurpose;
import fr.intendance.mail.MailView;

/**
 * To the firm: the certificate of what a client accepted.
 *
 * @param reference the engagement
 * @param number the number of the certificate
 * @param company the client
 * @param purpose what was accepted
 * @param about the number of what was accepted
 */
public record CertificateMail(String reference, String number, String company, CodePurpose purpose,
		String about) implements MailView {

	@Override
	public String template() {
		return "mail/evidence-certificate";
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "CertificateMail " + this.number;
	}

}
