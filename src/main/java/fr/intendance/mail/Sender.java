package fr.intendance.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.intendance.document.Firm;
import jakarta.mail.internet.InternetAddress;

import org.springframework.stereotype.Component;

/** Who writes: the firm, as its settings say. */
@Component
class Sender {

	/** Reserved so that nobody can ever own it (RFC 2606). */
	private static final String NOBODY = "mailbox@intendance.invalid";

	private final Firm firm;

	private final String from;

	Sender(Firm firm, MailSettings settings) {
		this.firm = firm;
		this.from = settings.from().isBlank() ? firm.email() : settings.from();
	}

	/** Whether mails could leave the house with an address that can be answered. */
	boolean isKnown() {
		return !this.from.isBlank();
	}

	InternetAddress from() {
		return named(isKnown() ? EmailAddress.of("intendance.mail.from", this.from).value() : NOBODY);
	}

	InternetAddress replyTo() {
		return this.firm.email().isBlank() ? from()
				: named(EmailAddress.of("intendance.firm.email", this.firm.email()).value());
	}

	private InternetAddress named(String address) {
		try {
			return new InternetAddress(address, HeaderValue.checked(name()), StandardCharsets.UTF_8.name());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String name() {
		return this.firm.name().isBlank() ? "Intendance" : this.firm.name();
	}

	List<String> signature() {
		return Stream.of(name(), this.firm.phone(), this.firm.email()).filter((line) -> !line.isBlank()).toList();
	}

	/** Unlike any other, under the domain that writes. */
	String newMessageId() {
		String address = from().getAddress();
		return "<" + UUID.randomUUID() + address.substring(address.indexOf('@')) + ">";
	}

}
