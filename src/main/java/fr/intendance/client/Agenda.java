package fr.intendance.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What falls due for the engagements that the person who is signed in may see, whichever
 * module knows of it: one statement.
 */
@Service
@Transactional(readOnly = true)
public class Agenda {

	private final List<FallsDue> kinds;

	private final Standings standings;

	private final JdbcClient database;

	Agenda(List<FallsDue> kinds, Standings standings, JdbcClient database) {
		this.kinds = kinds.stream().sorted(Comparator.comparing(FallsDue::kind)).toList();
		this.standings = standings;
		this.database = database;
	}

	/** The codes of what can fall due. */
	public List<String> kinds() {
		return this.kinds.stream().map(FallsDue::kind).distinct().toList();
	}

	/**
	 * What falls due from one day to another, both included, days in Paris; the earliest
	 * first.
	 * @param kind one of {@link #kinds()}, or all of them
	 * @param most how many at most
	 */
	public List<DueDate> between(LocalDate first, LocalDate last, Optional<String> kind, int most) {
		Sight sight = this.standings.sight();
		String all = this.kinds.stream()
			.filter((one) -> kind.map(one.kind()::equals).orElse(true))
			.map((one) -> one.sql(sight))
			.collect(Collectors.joining(" union all "));
		return this.database
			.sql("select d.kind, d.due_for, d.due_about, d.due_at, d.due_on, e.reference, k.id, k.company from (" + all
					+ ") d left join engagement e on e.reference = d.due_for left join client k on k.id = e.client_id"
					+ " order by coalesce(d.due_on, cast(d.due_at as date)), d.due_at, d.due_for limit :most")
			.params(sight.parameters())
			.param("first", first)
			.param("last", last)
			.param("from", start(first))
			.param("until", start(last.plusDays(1)))
			.param("most", most)
			.query((row, number) -> {
				Optional<Instant> at = Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
					.map(OffsetDateTime::toInstant);
				LocalDate on = at.map((moment) -> LocalDate.ofInstant(moment, BusinessZone.PARIS))
					.orElse(row.getObject("due_on", LocalDate.class));
				return new DueDate(row.getString("kind"), row.getString("due_about"),
						Optional.ofNullable(row.getString("reference")).map(EngagementReference::new),
						Optional.ofNullable(row.getString("company")).orElse(""), on, at);
			})
			.list()
			.stream()
			.sorted(Comparator.comparing(DueDate::on))
			.toList();
	}

	private static OffsetDateTime start(LocalDate day) {
		return day.atStartOfDay(BusinessZone.PARIS).toInstant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * Something that falls due.
	 *
	 * @param kind a code such as {@code quote-expiry}
	 * @param about what it is, a code; may be empty
	 * @param reference the engagement; none for what is the firm's own
	 * @param company whose it is; empty for the firm's own
	 * @param on the day in Paris
	 * @param at the moment, UTC, where it has one
	 */
	public record DueDate(String kind, String about, Optional<EngagementReference> reference, String company,
			LocalDate on, Optional<Instant> at) {
	}

}
