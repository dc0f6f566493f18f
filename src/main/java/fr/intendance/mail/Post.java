package fr.intendance.mail;

import java.util.function.BooleanSupplier;

import jakarta.mail.internet.MimeMessage;

/** Takes mails away. As many as like may use it at once. */
interface Post extends AutoCloseable {

	/** By which way. */
	Channel channel();

	/**
	 * Hands one mail over and waits for the answer, half a minute at most.
	 * @param go asked when all but the last byte was told: on no, nothing is taken
	 */
	Reply deliver(OutgoingMail mail, MimeMessage message, BooleanSupplier go);

	/** Nothing else is to be sent for now. */
	default void rest() {
	}

	@Override
	default void close() {
	}

}
