package fr.intendance.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fr.intendance.mail.EmailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read of the mailbox, and how far. */
@Repository
class InboxRows {

	private final JdbcClient database;

	private final Clock clock;

	InboxRows(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	Optional<Position> position(String account) {
		return this.database.sql("select begun_at, uid_validity, last_uid from inbox_position where account = ?")
			.param(account)
			.query((row, number) -> new Position(row.getObject("begun_at", OffsetDateTime.class).toInstant(),
					row.getLong("uid_validity"), row.getLong("last_uid")))
			.optional();
	}

	void begin(String account, long validity) {
		this.database.sql("insert into inbox_position (account, begun_at, uid_validity, last_uid) values (?, ?, ?, 0)")
			.params(account, now(), validity)
			.update();
	}

	void beginAnew(String account, long validity) {
		this.database.sql("update inbox_position set uid_validity = ?, last_uid = 0 where account = ?")
			.params(validity, account)
			.update();
	}

	/** Never back. */
	void passed(String account, long validity, long uid) {
		this.database
			.sql("update inbox_position set last_uid = ? where account = ? and uid_validity = ? and last_uid < ?")
			.params(uid, account, validity, uid)
			.update();
	}

	/**
	 * @throws org.springframework.dao.DuplicateKeyException where it was read before
	 */
	void add(ReceivedMail mail) {
		this.database.sql(
				"insert into received_mail (fingerprint, kind, filed, sender, subject, arrived_at) values (?, ?, ?, ?, ?, ?)")
			.params(mail.key(), mail.kind().name(), false, mail.from().map(EmailAddress::value).orElse(null),
					mail.subject(), now())
			.update();
	}

	/** Whether it was read before. */
	boolean holds(ReceivedMail mail) {
		return this.database.sql("select count(*) from received_mail where fingerprint = ?")
			.param(mail.key())
			.query(Long.class)
			.single() > 0;
	}

	/** Who wrote it stands with what it belongs to, or nowhere. */
	void filed(ReceivedMail mail) {
		this.database.sql("update received_mail set filed = true, sender = null, subject = null where fingerprint = ?")
			.param(mail.key())
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/** The mails that belong to nothing and that nobody looked at yet, newest first. */
	List<StrayMail> strays() {
		return this.database.sql(
				"select id, kind, sender, subject, arrived_at from received_mail where filed = false and seen_at is null"
						+ " and kind <> 'AUTOMATIC' order by arrived_at desc, id desc fetch first 200 rows only")
			.query((row, number) -> new StrayMail(row.getLong("id"), MailKind.valueOf(row.getString("kind")),
					Optional.ofNullable(row.getString("sender")), Optional.ofNullable(row.getString("subject")),
					row.getObject("arrived_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	long countStrays() {
		return this.database
			.sql("select count(*) from received_mail where filed = false and seen_at is null and kind <> 'AUTOMATIC'")
			.query(Long.class)
			.single();
	}

	/** Whoever wrote them is forgotten with that. */
	int seen(Collection<Long> ids, String by) {
		return this.database.sql("""
				update received_mail set seen_by = :by, seen_at = :now, sender = null, subject = null
				where id in (:ids) and filed = false and seen_at is null""")
			.param("by", by)
			.param("now", now())
			.param("ids", ids)
			.update();
	}

	void forget(Instant before) {
		this.database.sql(
				"update received_mail set sender = null, subject = null where filed = false and subject is not null and arrived_at < ?")
			.param(before.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * @param begunAt when it was read for the first time, UTC
	 * @param validity of the numbering
	 * @param lastUid up to where it was read
	 */
	record Position(Instant begunAt, long validity, long lastUid) {
	}

}
