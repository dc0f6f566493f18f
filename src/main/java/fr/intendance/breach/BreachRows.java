package fr.intendance.breach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of the register. None is ever deleted. */
@Repository
class BreachRows {

	private final JdbcClient database;

	BreachRows(JdbcClient database) {
		this.database = database;
	}

	/** Adds a breach; its id is given here. */
	long add(Breach one, Collection<String> engagements) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.database
			.sql("insert into breach (discovered_at, happened_at, nature, data, persons, records, own, risk, facts,"
					+ " consequences, measures, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(at(one.discoveredAt()), one.happenedAt().map(BreachRows::at).orElse(null),
					one.natures().stream().map(Nature::name).collect(Collectors.joining(" ")),
					String.join(" ", one.data()), one.persons(), one.records(), one.own(), one.risk().name(),
					one.facts(), one.consequences(), one.measures(), one.recordedBy(), at(one.recordedAt()))
			.update(key, "id");
		long id = key.getKey().longValue();
		engagements
			.forEach((engagement) -> this.database.sql("insert into breach_client (breach, engagement) values (?, ?)")
				.params(id, engagement)
				.update());
		return id;
	}

	/** What is known by now. */
	void complete(Breach one) {
		this.database
			.sql("update breach set persons = ?, records = ?, risk = ?, consequences = ?, measures = ? where id = ?")
			.params(one.persons(), one.records(), one.risk().name(), one.consequences(), one.measures(), one.id())
			.update();
	}

	/** The newest first. */
	List<Breach> all() {
		return this.database.sql("select * from breach order by discovered_at desc, id desc")
			.query(BreachRows::breach)
			.list();
	}

	Optional<Breach> find(long id) {
		return this.database.sql("select * from breach where id = ?").param(id).query(BreachRows::breach).optional();
	}

	/** Which clients each touches, by its id, with when they were told. */
	Map<Long, List<Told>> clients() {
		return this.database
			.sql("select breach, engagement, told_at, document from breach_client order by breach, engagement")
			.query((row, number) -> Map.entry(row.getLong("breach"),
					new Told(row.getString("engagement"), moment(row, "told_at"),
							Optional.ofNullable(row.getString("document")))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** Whether they had not been told before. */
	boolean tellClient(long id, String engagement, Instant at, String by, Optional<String> document) {
		return this.database
			.sql("update breach_client set told_at = ?, told_by = ?, document = ? where breach = ? and engagement = ?"
					+ " and told_at is null")
			.params(at(at), by, document.orElse(null), id, engagement)
			.update() > 0;
	}

	boolean tellAuthority(long id, Instant at) {
		return this.database.sql("update breach set authority_told_at = ? where id = ? and authority_told_at is null")
			.params(at(at), id)
			.update() > 0;
	}

	boolean tellPeople(long id, Instant at) {
		return this.database.sql("update breach set people_told_at = ? where id = ? and people_told_at is null")
			.params(at(at), id)
			.update() > 0;
	}

	private static Breach breach(ResultSet row, int number) throws SQLException {
		return new Breach(row.getLong("id"), moment(row, "discovered_at").orElseThrow(), moment(row, "happened_at"),
				words(row.getString("nature")).stream().map(Nature::valueOf).toList(), words(row.getString("data")),
				row.getInt("persons"), row.getInt("records"), row.getBoolean("own"),
				Risk.valueOf(row.getString("risk")), row.getString("facts"), row.getString("consequences"),
				row.getString("measures"), row.getString("recorded_by"), moment(row, "recorded_at").orElseThrow(),
				moment(row, "authority_told_at"), moment(row, "people_told_at"));
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
	}

	private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/**
	 * A client that a breach touches.
	 *
	 * @param engagement its reference
	 * @param at when it was told, UTC, if it was
	 * @param document the letter it was sent, if it was
	 */
	record Told(String engagement, Optional<Instant> at, Optional<String> document) {
	}

}
