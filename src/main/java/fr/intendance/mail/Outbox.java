package fr.intendance.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.Optional;

import fr.intendance.engine.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails are written before they leave. A mail commits with the step that asks for
 * it, or not at all; it leaves afterwards, never lost, and twice only if the machine dies
 * between the server's yes and our note of it.
 */
@Service
public class Outbox {

	private final MailRows rows;

	private final FailedRows failed;

	private final MailTexts texts;

	private final LetterWriter writer;

	private final Packer packer;

	private final Sender sender;

	private final WrittenNow writtenNow;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Outbox(MailRows rows, FailedRows failed, MailTexts texts, LetterWriter writer, Packer packer, Sender sender,
			WrittenNow writtenNow, Clock clock, ApplicationEventPublisher events) {
		this.rows = rows;
		this.failed = failed;
		this.texts = texts;
		this.writer = writer;
		this.packer = packer;
		this.sender = sender;
		this.writtenNow = writtenNow;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Writes a mail in the running transaction, as its template is now. If a mail of the
	 * same key was written before, nothing changes.
	 * @return the mail, or the first one of that key
	 * @throws IllegalStateException when the template does not fit its record
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public OutgoingMail queue(Mail mail) {
		return this.rows.find(mail.key()).orElseGet(() -> write(mail));
	}

	private OutgoingMail write(Mail mail) {
		Letter letter = this.writer.write(mail);
		// databases keep microseconds
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		OutgoingMail queued = this.rows.add(mail, this.sender.newMessageId(), letter.subject(), now);
		this.texts.add(queued, new MailBody(this.writer.text(letter), this.writer.html(letter)));
		this.packer.pack(queued, mail.attachments());
		this.writtenNow.note(queued.id());
		this.events.publishEvent(new MailQueued());
		return queued;
	}

	/**
	 * The mail that somebody answers, if it is one of ours that is kept.
	 * @param messageIds those that their answer names, the nearest first
	 */
	public Optional<OutgoingMail> answered(List<String> messageIds) {
		return this.rows.named(messageIds)
			.stream()
			.min(Comparator.comparingInt((one) -> messageIds.indexOf(one.messageId())));
	}

	/** The mails of a business key, in the order they were written. */
	public List<OutgoingMail> of(String engagement) {
		return this.rows.of(engagement);
	}

	/**
	 * The mails of an engagement and of all that belongs to it, in the order they were
	 * written.
	 * @param engagement its reference, without wildcards
	 */
	public List<OutgoingMail> under(String engagement) {
		return this.rows.under(engagement);
	}

	/**
	 * The mails about these topics, and those of these ids, in the order they were
	 * written.
	 * @param topics business keys, at least one
	 */
	public List<OutgoingMail> about(Collection<String> topics, Collection<Long> ids) {
		return this.rows.about(topics, ids);
	}

	/** The mails that could not be sent and that nobody stopped, the newest first. */
	public List<OutgoingMail> failed(int most) {
		return this.failed.failed(most);
	}

	/**
	 * Nothing that was written so far and has not left goes out any more, for an
	 * engagement and all that belongs to it; what is written from now on does.
	 * @param engagement its reference, without wildcards
	 * @return how many mails stay
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int stop(String engagement) {
		return this.rows.stop(engagement, Set.of());
	}

	/**
	 * An engagement comes to its end: of it and of all that belongs to it, what earlier
	 * steps wrote and has not left goes out no more; what this step wrote does.
	 * @param engagement its reference, without wildcards
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void stopEarlier(String engagement) {
		this.rows.stop(engagement, this.writtenNow.all());
	}

	/**
	 * A mail that has not left stays here.
	 * @return whether it stays; what a server is being told at this moment still goes
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean withdraw(long id) {
		return this.rows.withdraw(id);
	}

	/**
	 * Deletes the mails of an engagement and of all that belongs to it, those in the
	 * mailbox included; what has left cannot be called back.
	 * @param engagement its reference, without wildcards
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void erase(String engagement) {
		this.events.publishEvent(new MailsErased(this.rows.erase(engagement)));
	}

	/**
	 * Sends a mail once more, as it was, to the same address.
	 * @return the new mail
	 * @throws Refused 409 if it has not left the first time
	 */
	@Transactional
	public OutgoingMail again(long id) {
		OutgoingMail first = this.rows.get(id);
		if (first.state() != MailState.SENT) {
			throw Refused.conflict("Ce courriel n’est pas encore parti : il partira de lui-même.");
		}
		long copy = this.rows.copy(first, this.sender.newMessageId(), this.clock.instant());
		this.texts.copy(id, copy);
		this.packer.copy(id, copy);
		this.events.publishEvent(new MailQueued());
		return this.rows.get(copy);
	}

	/** Those of these mails that could not be sent and that nobody stopped. */
	public List<OutgoingMail> failed(Collection<Long> ids) {
		return this.failed.failed(ids);
	}

	/**
	 * Mails that were given up are tried at once, to the same addresses.
	 * @param ids at least one; what is not given up any more stays as it is
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tryAgain(Collection<Long> ids) {
		this.failed.tryAgain(ids, this.clock.instant());
		this.events.publishEvent(new MailQueued());
	}

	/**
	 * A mail that had left came back: it is given up like one that could not leave.
	 * @param answer what the server of the recipient said, at most 1,000 characters
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void returned(OutgoingMail mail, String answer) {
		if (this.failed.returned(mail, answer)) {
			this.events.publishEvent(new MailFailed(mail));
		}
	}

	/**
	 * What could not be sent to an address, or has not left yet, goes to another one, of
	 * an engagement and all that belongs to it; what was given up is tried at once.
	 * @param engagement its reference, without wildcards
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void redirect(String engagement, EmailAddress from, EmailAddress to) {
		this.failed.redirect(engagement, from, to, this.clock.instant());
		this.events.publishEvent(new MailQueued());
	}

}
