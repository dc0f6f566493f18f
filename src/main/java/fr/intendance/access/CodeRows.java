package fr.intendance.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of the one-time codes. */
@Repository
class CodeRows {

	private final JdbcClient database;

	CodeRows(JdbcClient database) {
		this.database = database;
	}

	long add(String contact, CodeTopic topic, String hash, Instant now, Instant end) {
		GeneratedKeyHolder id = new GeneratedKeyHolder();
		this.database
			.sql("insert into one_time_code (contact_id, engagement, topic, code_hash, sent_at, expires_at,"
					+ " tries) values (?, ?, ?, ?, ?, ?, 0)")
			.params(contact, topic.engagement(), topic.key(), hash, row(now), row(end))
			.update(id, "id");
		return id.getKeyAs(Long.class);
	}

	/** An earlier one opens nothing any more. */
	Optional<SentCode> newest(String contact, CodeTopic topic) {
		return this.database
			.sql("select id, code_hash, sent_at, expires_at, tries, spent_at from one_time_code where contact_id = ?"
					+ " and topic = ? order by id desc fetch first 1 rows only")
			.params(contact, topic.key())
			.query((row, index) -> new SentCode(row.getLong("id"), row.getString("code_hash"),
					row.getObject("sent_at", OffsetDateTime.class).toInstant(),
					row.getObject("expires_at", OffsetDateTime.class).toInstant(), row.getInt("tries"),
					row.getObject("spent_at") != null))
			.optional();
	}

	int sentSince(String contact, CodeTopic topic, Instant moment) {
		return this.database
			.sql("select count(*) from one_time_code where contact_id = ? and topic = ? and sent_at > ?")
			.params(contact, topic.key(), row(moment))
			.query(Integer.class)
			.single();
	}

	/** Counted before it is looked at, so that many at once are no more tries. */
	boolean tryOnce(long id, int most) {
		return this.database.sql("update one_time_code set tries = tries + 1 where id = ? and tries < ?")
			.params(id, most)
			.update() == 1;
	}

	boolean spend(long id, Instant now) {
		return this.database
			.sql("update one_time_code set spent_at = ? where id = ? and spent_at is null and expires_at > ?")
			.params(row(now), id, row(now))
			.update() == 1;
	}

	private static OffsetDateTime row(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
