package fr.intendance.reminder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.client.EngagementReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How earlier waits for the same answer went, before it was asked for anew. */
@Repository
class PastRounds {

	private final JdbcClient database;

	PastRounds(JdbcClient database) {
		this.database = database;
	}

	/** Called before an answer is asked for anew; what was still awaited ends with it. */
	void keep(Awaited one, Instant now) {
		if (one.round() > 0) {
			one.stop(StopReason.NO_LONGER_NEEDED, now);
			this.database
				.sql("insert into awaited_past (awaited, round, since, stopped_at, stopped_because)"
						+ " values (?, ?, ?, ?, ?)")
				.params(one.key(), one.round(), row(one.since()), row(one.stoppedAt().orElseThrow()),
						one.stoppedBecause().orElseThrow().name())
				.update();
		}
	}

	/** Those of an engagement, the oldest first. */
	List<Round> of(EngagementReference engagement) {
		return this.database.sql("""
				select past.*, awaited.ladder from awaited_past past join awaited on awaited.id = past.awaited
				where awaited.engagement = ? order by past.since""")
			.param(engagement.value())
			.query((row, number) -> new Round(row.getString("awaited"), Ladder.valueOf(row.getString("ladder")),
					row.getObject("since", OffsetDateTime.class).toInstant(),
					row.getObject("stopped_at", OffsetDateTime.class).toInstant(),
					StopReason.valueOf(row.getString("stopped_because"))))
			.list();
	}

	void erase(EngagementReference engagement) {
		this.database.sql("delete from awaited_past where awaited in (select id from awaited where engagement = ?)")
			.param(engagement.value())
			.update();
	}

	private static OffsetDateTime row(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/**
	 * @param key what was awaited
	 * @param ladder of which kind
	 * @param since from when, UTC
	 * @param stoppedAt until when, UTC
	 * @param because why no longer
	 */
	record Round(String key, Ladder ladder, Instant since, Instant stoppedAt, StopReason because) {
	}

}
