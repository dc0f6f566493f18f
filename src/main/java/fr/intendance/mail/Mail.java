package fr.intendance.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail to be written: to whom, and the record that fills its template.
 *
 * @param key what makes it the same mail
 * @param to the one address it goes to
 * @param salutation how it begins
 * @param locale its language, French unless said otherwise
 * @param view fills the template; a public record
 * @param conversation the business key of what it is about, such as
 * {@code E-2026-0042.quote}: in the reader's mailbox it lies under the first mail about
 * it
 * @param attachments what goes with it
 * @param objectionLink where its reader objects to more of its kind, if they may (RFC
 * 8058)
 * @param officeHours whether it leaves only while the firm is open, as reminders do
 */
public record Mail(MailKey key, EmailAddress to, Salutation salutation, Locale locale, MailView view,
		String conversation, List<Attachment> attachments, Optional<String> objectionLink, boolean officeHours) {

	public Mail {
		if (!(view instanceof Record)) {
			throw new IllegalArgumentException("A mail is filled by one record");
		}
		attachments = List.copyOf(attachments);
	}

	/** A French mail without attachments, about what its key names. */
	public Mail(MailKey key, EmailAddress to, Salutation salutation, MailView view) {
		this(key, to, salutation, Locale.FRANCE, view, key.engagement(), List.of(), Optional.empty(), false);
	}

	/** The same mail with one attachment more. */
	public Mail with(Attachment attachment) {
		List<Attachment> all = Stream.concat(this.attachments.stream(), Stream.of(attachment)).toList();
		return new Mail(this.key, this.to, this.salutation, this.locale, this.view, this.conversation, all,
				this.objectionLink, this.officeHours);
	}

	/** The same mail in another language. */
	public Mail in(Locale language) {
		return new Mail(this.key, this.to, this.salutation, language, this.view, this.conversation, this.attachments,
				this.objectionLink, this.officeHours);
	}

	/**
	 * The same mail about something else.
	 * @param topic its business key, as whoever awaits an answer to it names it
	 */
	public Mail about(String topic) {
		return new Mail(this.key, this.to, this.salutation, this.locale, this.view, topic, this.attachments,
				this.objectionLink, this.officeHours);
	}

	/** The same mail, whose reader may object to more of its kind. */
	public Mail objectable(Optional<String> link) {
		return new Mail(this.key, this.to, this.salutation, this.locale, this.view, this.conversation, this.attachments,
				link, this.officeHours);
	}

	/** The same mail, which leaves only while the firm is open. */
	public Mail duringOfficeHours() {
		return new Mail(this.key, this.to, this.salutation, this.locale, this.view, this.conversation, this.attachments,
				this.objectionLink, true);
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "Mail " + this.key;
	}

}
