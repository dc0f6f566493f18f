package fr.intendance.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.intendance.client.Whereabouts.Party;
import fr.intendance.engine.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the engagements stand that the person who is signed in may see, as lists show it.
 * However many there are, each question is one statement.
 */
@Service
@Transactional(readOnly = true)
public class Standings {

	/** That the firm is behind with {@code engagement e} at the moment {@code :now}. */
	static final String LATE = "e.ended_at is null and e.waiting_for = 'FIRM' and e.next_at < :now";

	private static final String FIRST = "case when " + LATE + " then 0 else 1 end";

	private static final String LINE = "select e.reference, e.stage, e.stage_since, e.waiting_for, e.waiting_on,"
			+ " e.waiting_since, e.next_step, e.next_at, e.outcome, e.ended_at, k.id, k.company";

	private final JdbcClient database;

	private final Actors actors;

	private final Clock clock;

	Standings(JdbcClient database, Actors actors, Clock clock) {
		this.database = database;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Some of them: where the firm is behind first, then those that stand in their stage
	 * longest; of those that are over the newest first.
	 */
	public List<EngagementLine> page(EngagementFilter filter, int offset, int most) {
		return ask(LINE + " from engagement e join client k on k.id = e.client_id where %s order by " + FIRST
				+ ", e.ended_at desc, e.stage_since, e.reference limit :most offset :offset", filter)
			.param("most", most)
			.param("offset", offset)
			.query(Standings::line)
			.list();
	}

	/** The first of each stage in that order, by stage. */
	public Map<Stage, List<EngagementLine>> firstOfEachStage(EngagementFilter filter, int most) {
		return ask("""
				%s from (select e.reference as chosen, row_number() over (partition by e.stage
				order by %s, e.ended_at desc, e.stage_since, e.reference) as place from engagement e where %%s) first
				join engagement e on e.reference = first.chosen join client k on k.id = e.client_id
				where first.place <= :most order by e.stage, first.place""".formatted(LINE, FIRST), filter)
			.param("most", most)
			.query(Standings::line)
			.list()
			.stream()
			.collect(Collectors.groupingBy(EngagementLine::stage, TreeMap::new, Collectors.toList()));
	}

	/** How many stand in each stage; none where nobody does. */
	public Map<Stage, Load> loads(EngagementFilter filter) {
		return ask("select e.stage, count(*) as found, sum(case when " + LATE
				+ " then 1 else 0 end) as late from engagement e where %s group by e.stage", filter)
			.query((row, number) -> Map.entry(Stage.valueOf(row.getString("stage")),
					new Load(row.getInt("found"), row.getInt("late"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
	}

	/**
	 * Of all that run whose turn it is: how many there are, and the most urgent; of what
	 * is late, the firm's turn tells.
	 */
	public Map<Turn, Waiting> turns(int most) {
		Map<Turn, Integer> found = new TreeMap<>();
		Map<Turn, List<EngagementLine>> lines = ask(
				"""
						%s, first.turn, first.found from (select e.reference as chosen, %s as turn, count(*) over (partition by %2$s)
						as found, row_number() over (partition by %2$s order by e.next_at, e.waiting_since, e.reference) as place
						from engagement e where %%s) first
						join engagement e on e.reference = first.chosen join client k on k.id = e.client_id
						where first.place <= :most order by first.place"""
					.formatted(LINE, Turn.SQL),
				EngagementFilter.RUNNING)
			.param("most", most)
			.query((row, number) -> {
				Turn turn = Turn.valueOf(row.getString("turn"));
				found.put(turn, row.getInt("found"));
				return Map.entry(turn, line(row, number));
			})
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return found.entrySet()
			.stream()
			.collect(
					Collectors.toMap(Map.Entry::getKey, (one) -> new Waiting(one.getValue(), lines.get(one.getKey()))));
	}

	/** Those of these references that the person may see, by reference. */
	public Map<String, EngagementLine> of(Collection<String> references) {
		return references.isEmpty() ? Map.of()
				: ask(LINE
						+ " from engagement e join client k on k.id = e.client_id where %s and e.reference in (:some)",
						EngagementFilter.ALL)
					.param("some", references)
					.query(Standings::line)
					.list()
					.stream()
					.collect(Collectors.toMap((one) -> one.reference().value(), (one) -> one));
	}

	/** Those of these clients that the person may see, in the order of a page. */
	List<EngagementLine> ofClients(Collection<String> clients, int most) {
		return clients.isEmpty() ? List.of()
				: ask(LINE
						+ " from engagement e join client k on k.id = e.client_id where %s and e.client_id in (:some)"
						+ " order by " + FIRST + ", e.opened_at desc limit :most", EngagementFilter.ALL)
					.param("some", clients)
					.param("most", most)
					.query(Standings::line)
					.list();
	}

	/** What the person may see of whatever belongs to engagements. */
	public Sight sight() {
		return Sight.of(this.actors.required());
	}

	private StatementSpec ask(String sql, EngagementFilter filter) {
		Sight sight = sight();
		return this.database.sql(sql.formatted(filter.condition() + " and " + sight.ofClients("e.client_id")))
			.params(sight.parameters())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	private static EngagementLine line(ResultSet row, int number) throws SQLException {
		return new EngagementLine(new EngagementReference(row.getString("reference")), row.getString("company"),
				Stage.valueOf(row.getString("stage")), instant(row, "stage_since").orElseThrow(),
				new Whereabouts(Party.valueOf(row.getString("waiting_for")), row.getString("waiting_on"),
						row.getString("next_step"), instant(row, "next_at").orElse(null)),
				instant(row, "waiting_since").orElseThrow(), Optional.ofNullable(row.getString("outcome")),
				instant(row, "ended_at"));
	}

	private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

	/** Whose turn it is in a journey that runs. */
	public enum Turn {

		/** The firm's, and its date has passed. */
		LATE,
		/** The firm's. */
		FIRM,
		/** The client's. */
		CLIENT,
		/** Nobody's until a date. */
		NOBODY;

		private static final String SQL = "case when " + Standings.LATE + " then 'LATE' else e.waiting_for end";

	}

	/**
	 * @param found how many stand there
	 * @param late with how many of them the firm is behind
	 */
	public record Load(int found, int late) {
	}

	/**
	 * @param found how many wait
	 * @param first the most urgent of them
	 */
	public record Waiting(int found, List<EngagementLine> first) {
	}

}
