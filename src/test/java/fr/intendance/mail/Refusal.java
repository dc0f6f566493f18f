package fr.intendance.mail;

import org.springframework.context.ApplicationContext;

/** Lets the mail server refuse a mail that waits, in tests of other modules. */
public final class Refusal {

	private Refusal() {
	}

	public static void of(ApplicationContext application, OutgoingMail mail, String answer) {
		application.getBean(Notes.class).failed(mail, answer);
	}

}
