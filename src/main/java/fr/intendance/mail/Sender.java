package fr.intendance.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.intendance.document.Brand;
import fr.intendance.document.Firm;
import fr.intendance.settings.Setting;
import jakarta.mail.internet.InternetAddress;

import org.springframework.stereotype.Component;

/** Who writes: the firm, as its settings say. */
@Component
class Sender {

	/** Reserved so that nobody can ever own it (RFC 2606). */
	private static final String NOBODY = "mailbox@intendance.invalid";

	private final Setting<Firm> firm;

	private final Setting<Brand> brand;

	private final MailSettings settings;

	Sender(Setting<Firm> firm, Setting<Brand> brand, MailSettings settings) {
		this.brand = brand;
		this.firm = firm;
		this.settings = settings;
	}

	/** Whether mails could leave the house with an address that can be answered. */
	boolean isKnown() {
		return !written().isBlank();
	}

	InternetAddress from() {
		return named(isKnown() ? EmailAddress.of("intendance.mail.from", written()).value() : NOBODY);
	}

	InternetAddress replyTo() {
		return this.firm.now().email().isBlank() ? from()
				: named(EmailAddress.of("intendance.firm.email", this.firm.now().email()).value());
	}

	private String written() {
		return this.settings.from().isBlank() ? this.firm.now().email() : this.settings.from();
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
		return this.firm.now().name().isBlank() ? "Intendance" : this.firm.now().name();
	}

	/** The one colour of its mails. */
	String accent() {
		return this.brand.now().look().accent();
	}

	List<String> signature() {
		return Stream.of(name(), this.firm.now().phone(), this.firm.now().email())
			.filter((line) -> !line.isBlank())
			.toList();
	}

	/** Unlike any other, under the domain that writes. */
	String newMessageId() {
		String address = from().getAddress();
		return "<" + UUID.randomUUID() + address.substring(address.indexOf('@')) + ">";
	}

}
