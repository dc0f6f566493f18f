package fr.intendance.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of the outbox. */
@Repository
class MailRows {

	static final String MAIL = "select id, engagement, purpose, step, message_id, recipient, subject, state,"
			+ " conversation, channel, queued_at, attempts, sent_at, answer from outgoing_mail ";

	/** A list of nothing is no SQL. */
	private static final long NONE = -1;

	private final JdbcClient database;

	MailRows(JdbcClient database) {
		this.database = database;
	}

	/** Two at once for one key: the second fails on the unique key and is repeated. */
	OutgoingMail add(Mail mail, String messageId, String subject, Instant now) {
		GeneratedKeyHolder id = new GeneratedKeyHolder();
		this.database.sql("""
				insert into outgoing_mail (engagement, purpose, step, conversation, message_id, recipient, subject,
				objection_link, office_hours, state, queued_at, due_at, attempts)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
			.params(mail.key().engagement(), mail.key().purpose(), mail.key().step(), mail.conversation(), messageId,
					mail.to().value(), subject, mail.objectionLink().orElse(null), mail.officeHours(),
					MailState.QUEUED.name(), row(now), row(now))
			.update(id, "id");
		return new OutgoingMail(id.getKeyAs(Long.class), mail.key(), messageId, mail.to(), subject, MailState.QUEUED,
				mail.conversation(), now, 0, Optional.empty(), Optional.empty(), Optional.empty());
	}

	Optional<OutgoingMail> find(MailKey key) {
		return this.database.sql(MAIL + "where engagement = ? and purpose = ? and step = ?")
			.params(key.engagement(), key.purpose(), key.step())
			.query(MailRows::mail)
			.optional();
	}

	List<OutgoingMail> named(List<String> messageIds) {
		return messageIds.isEmpty() ? List.of()
				: this.database.sql(MAIL + "where message_id in (:ids)")
					.param("ids", messageIds)
					.query(MailRows::mail)
					.list();
	}

	OutgoingMail get(long id) {
		return this.database.sql(MAIL + "where id = ?").param(id).query(MailRows::mail).single();
	}

	List<OutgoingMail> of(String engagement) {
		return this.database.sql(MAIL + "where engagement = ? order by id")
			.param(engagement)
			.query(MailRows::mail)
			.list();
	}

	/** What the post had answered to those that are gone now. */
	List<String> erase(String engagement) {
		List<String> answers = this.database.sql(
				"select engagement, answer from outgoing_mail where (engagement = ? or engagement like ?) and answer is not null")
			.params(engagement, engagement + ".%")
			.query((row, index) -> row.getString("answer"))
			.list();
		this.database.sql(
				"delete from outgoing_attachment where mail in (select id from outgoing_mail where engagement = ? or engagement like ?)")
			.params(engagement, engagement + ".%")
			.update();
		this.database.sql("delete from outgoing_mail where engagement = ? or engagement like ?")
			.params(engagement, engagement + ".%")
			.update();
		return answers;
	}

	List<OutgoingMail> about(Collection<String> topics, Collection<Long> ids) {
		return this.database.sql(MAIL + "where conversation in (:topics) or id in (:ids) order by id")
			.param("topics", topics)
			.param("ids", ids.isEmpty() ? List.of(NONE) : ids)
			.query(MailRows::mail)
			.list();
	}

	List<OutgoingMail> under(String engagement) {
		return this.database.sql(MAIL + "where engagement = ? or engagement like ? order by id")
			.params(engagement, engagement + ".%")
			.query(MailRows::mail)
			.list();
	}

	/** The same letter, as a mail of its own. */
	long copy(OutgoingMail mail, String messageId, Instant now) {
		String purpose = mail.key().purpose().replaceFirst("(\\.again)?$", ".again");
		GeneratedKeyHolder id = new GeneratedKeyHolder();
		this.database.sql("""
				insert into outgoing_mail (engagement, purpose, step, conversation, message_id, recipient, subject,
				objection_link, state, queued_at, due_at, attempts) select engagement, ?, 1 + (select count(*)
				from outgoing_mail other where other.engagement = mail.engagement and other.purpose = ?), conversation,
				?, recipient, subject, objection_link, ?, ?, ?, 0 from outgoing_mail mail where id = ?""")
			.params(purpose, purpose, messageId, MailState.QUEUED.name(), row(now), row(now), mail.id())
			.update(id, "id");
		return id.getKeyAs(Long.class);
	}

	/**
	 * What a server is being told at this moment still goes.
	 * @param but the mails that are not stopped
	 */
	int stop(String engagement, Set<Long> but) {
		return this.database.sql("""
				update outgoing_mail set state = 'STOPPED' where state in ('QUEUED', 'FAILED')
				and (engagement = :engagement or engagement like :under) and id not in (:but)""")
			.param("engagement", engagement)
			.param("under", engagement + ".%")
			.param("but", but.isEmpty() ? List.of(NONE) : but)
			.update();
	}

	boolean withdraw(long id) {
		return this.database.sql("update outgoing_mail set state = ? where id = ? and state in (?, ?)")
			.params(MailState.STOPPED.name(), id, MailState.QUEUED.name(), MailState.FAILED.name())
			.update() == 1;
	}

	static OutgoingMail mail(ResultSet row, int index) throws SQLException {
		return new OutgoingMail(row.getLong("id"), key(row), row.getString("message_id"),
				EmailAddress.stored(row.getString("recipient")), row.getString("subject"),
				MailState.valueOf(row.getString("state")), row.getString("conversation"),
				instant(row, "queued_at").orElseThrow(), row.getInt("attempts"), instant(row, "sent_at"),
				Optional.ofNullable(row.getString("channel")).map(Channel::valueOf),
				Optional.ofNullable(row.getString("answer")));
	}

	static MailKey key(ResultSet row) throws SQLException {
		return new MailKey(row.getString("engagement"), row.getString("purpose"), row.getInt("step"));
	}

	static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

	static OffsetDateTime row(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
