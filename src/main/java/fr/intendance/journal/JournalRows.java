package fr.intendance.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the journals; it adds and reads, and knows no way to change an event. */
@Repository
class JournalRows {

	private static final String HEADS = "select client, events, hash from journal";

	private static final String THEIRS = "select client_id from engagement where reference in (:engagements)";

	private final JdbcClient database;

	private final JdbcTemplate batches;

	JournalRows(JdbcClient database, JdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	/**
	 * The clients whose engagements these are; of what was erased there is none.
	 * @return by engagement
	 */
	Map<String, String> clients(Collection<String> engagements) {
		return this.database.sql("select reference, client_id from engagement where reference in (:engagements)")
			.param("engagements", engagements)
			.query()
			.listOfRows()
			.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("reference"), (row) -> (String) row.get("client_id")));
	}

	/**
	 * Nobody else adds to the journals of these engagements' clients until the
	 * transaction ends.
	 * @return where each journal ends, by client
	 */
	Map<String, JournalHead> lock(Collection<String> engagements) {
		return this.database.sql(HEADS + " where client in (" + THEIRS + ") order by client for update")
			.param("engagements", engagements)
			.query(JournalRows::head)
			.list()
			.stream()
			.collect(Collectors.toMap(JournalHead::client, Function.identity()));
	}

	/** Begins the journals that are missing, in the transaction that opens the client. */
	void begin(Collection<String> engagements) {
		this.database
			.sql("insert into journal (client, events, hash) select distinct client_id, 0, '" + Link.NOTHING_BEFORE
					+ "' from engagement where reference in (:engagements)"
					+ " and client_id not in (select client from journal)")
			.param("engagements", engagements)
			.update();
	}

	/** Adds events, and says where each journal ends now. */
	void add(List<JournalEvent> events, Collection<JournalHead> heads) {
		this.batches.batchUpdate(
				"insert into journal_event (client, place, happened_at, engagement, event, about, actor, step,"
						+ " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				events.stream()
					.map((one) -> new Object[] { one.client(), one.place(), one.happenedAt().atOffset(ZoneOffset.UTC),
							one.engagement(), one.event(), one.about(), one.actor(), one.step(), one.previous(),
							one.hash() })
					.toList());
		this.batches.batchUpdate("update journal set events = ?, hash = ? where client = ?",
				heads.stream().map((one) -> new Object[] { one.events(), one.hash(), one.client() }).toList());
	}

	Optional<JournalHead> head(String client) {
		return this.database.sql(HEADS + " where client = ?").param(client).query(JournalRows::head).optional();
	}

	/** The first event first. */
	List<JournalEvent> of(String client) {
		return events("client = ? order by place", client);
	}

	/** What happened in one way in one engagement, the first event first. */
	List<JournalEvent> of(String engagement, String event) {
		return events("engagement = ? and event = ? order by happened_at, place", engagement, event);
	}

	Optional<Instant> lastOfAContact(String engagement) {
		return this.database
			.sql("select max(happened_at) from journal_event where engagement = ? and actor like 'contact:%'")
			.param(engagement)
			.query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
				.map(OffsetDateTime::toInstant))
			.single();
	}

	private List<JournalEvent> events(String which, Object... values) {
		return this.database
			.sql("select client, place, happened_at, engagement, event, about, actor, step, previous_hash, hash"
					+ " from journal_event where " + which)
			.params(values)
			.query(JournalRows::event)
			.list();
	}

	private static JournalHead head(ResultSet row, int index) throws SQLException {
		return new JournalHead(row.getString("client"), row.getInt("events"), row.getString("hash"));
	}

	private static JournalEvent event(ResultSet row, int index) throws SQLException {
		return new JournalEvent(row.getString("client"), row.getInt("place"),
				row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getString("engagement"),
				row.getString("event"), row.getString("about"), row.getString("actor"), row.getString("step"),
				row.getString("previous_hash"), row.getString("hash"));
	}

}
