package fr.intendance.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sends which mails. Whoever claims some has them alone until the lease ends; if they
 * die, those are due again. The count of attempts tells a late claim from a current one.
 */
@Repository
class Claims {

	/** How long somebody who died keeps mails from others. */
	static final Duration LEASE = Duration.ofMinutes(2);

	/** A mail is begun only while so much of the lease is left: more than one takes. */
	static final Duration RESERVE = SmtpPost.PATIENCE.plusSeconds(15);

	/** A claim costs four statements, however many it takes. */
	static final int BATCH = 200;

	private final JdbcClient database;

	private final Packer packer;

	private final Clock clock;

	Claims(JdbcClient database, Packer packer, Clock clock) {
		this.database = database;
		this.packer = packer;
		this.clock = clock;
	}

	/** The mails that have been due longest and that nobody else is sending. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public List<Parcel> next() {
		List<Long> due = due();
		if (due.isEmpty()) {
			return List.of();
		}
		this.database.sql("update outgoing_mail set attempts = attempts + 1, due_at = :until where id in (:ids)")
			.param("until", MailRows.row(this.clock.instant().plus(LEASE)))
			.param("ids", due)
			.update();
		Map<Long, List<MailboxAttachment>> packed = this.packer.of(due);
		return this.database.sql("""
				select mail.*, said.text_body, said.html_body, (select first.message_id from outgoing_mail first
				where first.conversation = mail.conversation and first.recipient_index = mail.recipient_index
				and first.id < mail.id and first.state in ('SENT', 'QUEUED')
				order by first.id fetch first 1 rows only) as follows
				from outgoing_mail mail join outgoing_text said on said.mail = mail.id where mail.id in (:ids)""")
			.param("ids", due)
			.query((row, index) -> parcel(row, packed))
			.list()
			.stream()
			.sorted(Comparator.comparingInt((Parcel one) -> due.indexOf(one.mail().id())))
			.toList();
	}

	/**
	 * In the order of the index from its first column on: so H2 locks the rows that it
	 * takes, like PostgreSQL, and not all that are due.
	 */
	private List<Long> due() {
		return this.database.sql(
				"select id from outgoing_mail where state = 'QUEUED' and due_at <= ? order by state, due_at, id fetch first "
						+ BATCH + " rows only for update skip locked")
			.param(MailRows.row(this.clock.instant()))
			.query(Long.class)
			.list();
	}

	private static Parcel parcel(ResultSet row, Map<Long, List<MailboxAttachment>> packed) throws SQLException {
		OutgoingMail mail = MailRows.mail(row, 0);
		return new Parcel(mail, MailTexts.body(row), Optional.ofNullable(row.getString("follows")),
				MailRows.instant(row, "troubled_since"), row.getInt("doubts"),
				packed.getOrDefault(mail.id(), List.of()), Optional.ofNullable(row.getString("objection_link")),
				row.getBoolean("office_hours"));
	}

	/** Whether a claim made at this moment may still begin a mail. */
	boolean lasts(Instant since) {
		return this.clock.instant().isBefore(since.plus(LEASE).minus(RESERVE));
	}

	/** Whether a mail is still to be sent, and by whoever claimed it so. */
	boolean holds(OutgoingMail mail) {
		return this.database
			.sql("select count(*) from outgoing_mail where id = ? and attempts = ? and state = 'QUEUED' and due_at > ?")
			.params(mail.id(), mail.attempts(), MailRows.row(this.clock.instant().plus(SmtpPost.PATIENCE)))
			.query(Long.class)
			.single() == 1;
	}

	/** Gives back what was not begun: it is due at once, for anybody. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void release(List<Parcel> parcels) {
		this.database
			.sql("update outgoing_mail set due_at = :now where state = 'QUEUED' and (id, attempts) in (:claimed)")
			.param("now", MailRows.row(this.clock.instant()))
			.param("claimed", parcels.stream().map(Claims::claimed).toList())
			.update();
	}

	private static Object[] claimed(Parcel parcel) {
		return new Object[] { parcel.mail().id(), parcel.mail().attempts() };
	}

}
