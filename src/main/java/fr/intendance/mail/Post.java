package fr.intendance.mail;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Takes mails away. */
interface Post {

	/** By which way. */
	Channel channel();

	/**
	 * Takes one mail; returns only when whoever receives it has said yes.
	 * @return what they said
	 * @throws Unreachable when nobody could be asked
	 * @throws MessagingException when they refused
	 */
	String deliver(OutgoingMail mail, MimeMessage message) throws MessagingException, IOException;

	/** The mail server cannot be reached or lets nobody in: no other mail would pass. */
	final class Unreachable extends MessagingException {

		Unreachable(MessagingException cause) {
			super(cause.getMessage(), cause);
		}

	}

}
