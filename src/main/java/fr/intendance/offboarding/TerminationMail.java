package fr.intendance.offboarding;

import java.time.LocalDate;

import fr.intendance.mail.MailView;

/**
 * What a client is told whose contract is terminated.
 *
 * @param reference the engagement
 * @param lastDay the last day of service
 */
public record TerminationMail(String reference, LocalDate lastDay) implements MailView {

	@Override
	public String template() {
		return "mail/offboarding-termination";
	}

}
