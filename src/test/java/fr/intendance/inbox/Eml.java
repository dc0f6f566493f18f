package fr.intendance.inbox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails as they come over the line, written line by line. */
public final class Eml {

	private final StringBuilder head = new StringBuilder();

	private Eml() {
	}

	/** A reply by hand to a mail of ours. */
	public static Eml answering(String messageId) {
		return answering(messageId, "camille@atelier.example");
	}

	/** The same by somebody else. */
	public static Eml answering(String messageId, String from) {
		return new Eml().with("From", "Camille Durand <" + from + ">")
			.with("To", "bonjour@camille-moreau.example")
			.with("Subject", "Re: Votre devis")
			.with("Message-ID", "<reply-" + messageId.hashCode() + "@atelier.example>")
			.with("Date", "Mon, 23 Nov 2026 10:00:00 +0100")
			.with("MIME-Version", "1.0")
			.with("In-Reply-To", messageId)
			.with("References", messageId);
	}

	/** Out of nowhere. */
	public static Eml blank() {
		return new Eml();
	}

	public Eml with(String header, String value) {
		this.head.append(header).append(": ").append(value).append("\r\n");
		return this;
	}

	public byte[] text(String text) {
		return with("Content-Type", "text/plain; charset=utf-8").body(text, StandardCharsets.UTF_8);
	}

	public byte[] html(String html) {
		return with("Content-Type", "text/html; charset=utf-8").body(html, StandardCharsets.UTF_8);
	}

	/** With parts that each bring their own head. */
	public byte[] parts(String type, String... parts) {
		return with("Content-Type", type + "; boundary=\"b0\"").body(within("b0", parts), StandardCharsets.UTF_8);
	}

	public byte[] body(String body, Charset charset) {
		return (this.head + "\r\n" + body.replace("\n", "\r\n")).getBytes(charset);
	}

	/** A part that holds parts. */
	public static String nested(String type, String boundary, String... parts) {
		return "Content-Type: " + type + "; boundary=\"" + boundary + "\"\n\n" + within(boundary, parts);
	}

	public static String words(String type, String text) {
		return "Content-Type: " + type + "; charset=utf-8\n\n" + text;
	}

	/** A part that was attached. */
	public static String file(String type, String name, byte[] content) {
		return "Content-Type: " + type + "; name=\"" + name + "\"\nContent-Disposition: attachment; filename=\"" + name
				+ "\"\nContent-Transfer-Encoding: base64\n\n" + base64(content);
	}

	/** A part that a page shows. */
	public static String picture(String id, byte[] content) {
		return "Content-Type: image/png\nContent-ID: <" + id
				+ ">\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\n" + base64(content);
	}

	/** A report on a mail that did not arrive, as Exim and Postfix write it. */
	public static byte[] bounce(String messageId, String recipient, String action, String status) {
		return blank().with("Return-Path", "<>")
			.with("From", "Mail Delivery System <MAILER-DAEMON@mx.example>")
			.with("Subject", "Undelivered Mail Returned to Sender")
			.with("Date", "Mon, 23 Nov 2026 10:00:00 +0100")
			.with("Message-ID", "<bounce-" + messageId.hashCode() + "-" + action + "@mx.example>")
			.with("MIME-Version", "1.0")
			.parts("multipart/report; report-type=delivery-status",
					words("text/plain", "I'm sorry to have to inform you…"),
					"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; "
							+ recipient + "\nAction: " + action + "\nStatus: " + status
							+ "\nDiagnostic-Code: smtp; 550 5.1.1 <" + recipient + ">:\n    unknown user\n",
					"Content-Type: text/rfc822-headers\n\nFrom: bonjour@camille-moreau.example\nTo: " + recipient
							+ "\nMessage-ID: " + messageId + "\nSubject: Votre devis\n");
	}

	private static String within(String boundary, String... parts) {
		StringBuilder all = new StringBuilder("preamble\n");
		for (String part : parts) {
			all.append("--").append(boundary).append('\n').append(part).append('\n');
		}
		return all.append("--").append(boundary).append("--\n").toString();
	}

	private static String base64(byte[] content) {
		return Base64.getMimeEncoder(76, new byte[] { '\n' }).encodeToString(content);
	}

}
