package fr.intendance.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what became of a mail. What was answered may name the address: it goes to
 * the row, never to the log.
 */
@Repository
class Notes {

	private static final Logger LOG = LoggerFactory.getLogger(Notes.class);

	private static final int ANSWER_MAX = 1000;

	private static final Duration SHORTEST = Duration.ofMinutes(1);

	private static final Duration LONGEST = Duration.ofMinutes(30);

	/**
	 * A pause is that part of the trouble so far: what was put off for an hour leaves at
	 * most five minutes after it could.
	 */
	private static final int PART = 12;

	private final JdbcClient database;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Notes(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
		this.database = database;
		this.clock = clock;
		this.events = events;
	}

	/** It left, whoever has claimed it since: nobody sends it again. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void sent(OutgoingMail mail, Channel channel, String answer) {
		this.database.sql(
				"update outgoing_mail set state = 'SENT', sent_at = ?, channel = ?, answer = ? where id = ? and engagement = ? and state <> 'SENT'")
			.params(MailRows.row(this.clock.instant()), channel.name(), shortened(answer), mail.id(),
					mail.key().engagement())
			.update();
	}

	/**
	 * It is tried again.
	 * @param patience how long after the first trouble it is given up
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void later(Parcel parcel, String answer, Duration patience) {
		Duration trouble = Duration.between(since(parcel), this.clock.instant());
		if (trouble.compareTo(patience) >= 0) {
			giveUp(parcel.mail(), answer);
			return;
		}
		Duration pause = trouble.dividedBy(PART);
		putOff(parcel, pause.compareTo(LONGEST) > 0 ? LONGEST : pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause,
				parcel.doubts(), answer);
	}

	/** Nobody could be asked: it is due as soon as somebody can. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void waits(OutgoingMail mail, String answer) {
		this.database
			.sql("update outgoing_mail set due_at = ?, answer = ? where id = ? and engagement = ? and attempts = ?")
			.params(MailRows.row(this.clock.instant()), shortened(answer), mail.id(), mail.key().engagement(),
					mail.attempts())
			.update();
	}

	/** It is not the hour for it. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void waits(OutgoingMail mail, Instant until) {
		this.database.sql("update outgoing_mail set due_at = ? where id = ? and attempts = ?")
			.params(MailRows.row(until), mail.id(), mail.attempts())
			.update();
	}

	/**
	 * It may have left: it is sent once more, since nothing may be lost, and not twice.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void doubted(Parcel parcel, String answer) {
		if (parcel.doubts() > 0) {
			giveUp(parcel.mail(), answer);
			return;
		}
		putOff(parcel, SHORTEST, 1, answer);
	}

	/** It will never leave as it is. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void failed(OutgoingMail mail, String answer) {
		giveUp(mail, answer);
	}

	private Instant since(Parcel parcel) {
		return parcel.troubledSince().orElseGet(this.clock::instant);
	}

	private void putOff(Parcel parcel, Duration pause, int doubts, String answer) {
		this.database
			.sql("update outgoing_mail set due_at = ?, answer = ?, troubled_since = ?, doubts = ?"
					+ " where id = ? and engagement = ? and attempts = ?")
			.params(MailRows.row(this.clock.instant().plus(pause)), shortened(answer), MailRows.row(since(parcel)),
					doubts, parcel.mail().id(), parcel.mail().key().engagement(), parcel.mail().attempts())
			.update();
		LOG.debug("Mail {} did not leave at try {}", parcel.mail().id(), parcel.mail().attempts());
	}

	private void giveUp(OutgoingMail mail, String answer) {
		int current = this.database.sql(
				"update outgoing_mail set state = 'FAILED', answer = ? where id = ? and engagement = ? and attempts = ? and state = 'QUEUED'")
			.params(shortened(answer), mail.id(), mail.key().engagement(), mail.attempts())
			.update();
		if (current == 1) {
			LOG.error("Mail {} was given up at try {}", mail.id(), mail.attempts());
			this.events.publishEvent(new MailFailed(mail));
		}
	}

	private static String shortened(String answer) {
		String line = answer.replaceAll("\\p{Cntrl}+", " ").strip();
		return (line.length() > ANSWER_MAX) ? line.substring(0, ANSWER_MAX) : line;
	}

}
