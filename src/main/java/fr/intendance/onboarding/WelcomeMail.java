package fr.intendance.onboarding;

import java.time.LocalDate;

import fr.intendance.mail.MailView;

/**
 * To the client: we begin.
 *
 * @param contract the contract's number
 * @param startsOn the first day of service
 * @param sheet the number of the welcome sheet
 */
public record WelcomeMail(String contract, LocalDate startsOn, String sheet) implements MailView {

	@Override
	public String template() {
		return "mail/onboarding-welcome";
	}

}
