package fr.intendance.inbox;

import java.util.Optional;

import org.springframework.context.ApplicationContext;

/** Mails as the mailbox gives them, in tests of other modules. */
public final class Incoming {

	private Incoming() {
	}

	/** Lets it arrive at an application that reads no mailbox. */
	public static void arrive(ApplicationContext application, byte[] mail) {
		application.getBean(Arrivals.class).take(Optional.of(of(mail)), "nobody", 1, 1);
	}

	/** Lets nobody read the mailbox from now on, or again. */
	public static void stop(ApplicationContext application, boolean stopped) {
		MailboxOutage outage = application.getBean(MailboxOutage.class);
		if (stopped) {
			outage.begins(new IllegalStateException("The password was changed"));
		}
		else {
			outage.ends();
		}
	}

	public static ReceivedMail of(byte[] mail) {
		return MailReading.of(new RawMail(mail, true));
	}

}
