package fr.intendance.needsreview;

import fr.intendance.mail.MailView;

/**
 * Sends the cahier des charges.
 *
 * @param reference the engagement
 * @param number of the document, which goes with the mail
 * @param corrected whether it takes the place of an earlier version
 * @param hours the hours a month that it names
 * @param link where the client agrees
 */
public record SpecificationMail(String reference, String number, boolean corrected, int hours,
		String link) implements MailView {

	@Override
	public String template() {
		return "mail/needs-review-specification";
	}

}
