package fr.intendance.inbox;

/** Mails as the mailbox gives them, in tests of other modules. */
public final class Incoming {

	private Incoming() {
	}

	public static ReceivedMail of(byte[] mail) {
		return MailReading.of(new RawMail(mail, true));
	}

}
