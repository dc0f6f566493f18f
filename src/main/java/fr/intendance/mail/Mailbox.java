package fr.intendance.mail;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

/**
 * What was mailed while no mail server was set, so that a newcomer can play the client.
 * Mails that really left are not shown here: their links are their reader's alone.
 */
@Service
public class Mailbox {

	private final MailboxRows rows;

	private final Packer packer;

	Mailbox(MailboxRows rows, Packer packer) {
		this.rows = rows;
		this.packer = packer;
	}

	/** The newest mails first, a thousand at most. */
	public List<MailboxMail> all() {
		return this.rows.all();
	}

	/** The same of one address. */
	public List<MailboxMail> to(EmailAddress address) {
		return this.rows.to(address);
	}

	/** One mail. */
	public Optional<MailboxMail> find(long id) {
		return this.rows.find(id);
	}

	/** The bytes of one attachment, counted from 1. */
	public Optional<byte[]> attachment(long id, int position) {
		return find(id).flatMap((mail) -> this.packer.content(mail.id(), position));
	}

}
