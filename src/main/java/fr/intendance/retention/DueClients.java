package fr.intendance.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.calendar.BusinessZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose term ends when: clients all of whose engagements are over. One statement, however
 * many there are.
 */
@Component
@Transactional(readOnly = true)
class DueClients {

	private static final String ENDED = """
			select c.id, c.company, o.reference, o.heard_at, o.ended_at, o.end_on, h.until_on
			from client c
			join (
			  select e.client_id, max(e.reference) as reference, max(coalesce(j.heard_at, e.opened_at)) as heard_at,
			    max(case when k.reference is null then null else e.ended_at end) as ended_at, max(k.end_on) as end_on
			  from engagement e
			  left join contract k on k.reference = e.reference
			  left join (
			    select engagement, max(happened_at) as heard_at from journal_event where actor like 'contact:%'
			    group by engagement) j on j.engagement = e.reference
			  group by e.client_id
			  having count(*) = count(e.ended_at) and max(e.ended_at) < :now) o on o.client_id = c.id
			left join (
			  select client, max(until_on) as until_on from retention_hold where released_at is null and until_on >= :today
			  group by client) h on h.client = c.id
			where c.erased_at is null""";

	private final JdbcClient database;

	private final Clock clock;

	DueClients(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Who goes on this day at the latest, the first one first. */
	List<Due> until(LocalDate day) {
		return this.database.sql(ENDED)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("today", LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS))
			.query(DueClients::due)
			.list()
			.stream()
			.filter((one) -> !one.goesOn().isAfter(day))
			.sorted(Comparator.comparing(Due::goesOn).thenComparing(Due::reference))
			.toList();
	}

	private static Due due(ResultSet row, int number) throws SQLException {
		LocalDate prospect = Term.PROSPECT.until(day(row, "heard_at").orElseThrow());
		Optional<LocalDate> contract = Stream
			.of(day(row, "ended_at"), Optional.ofNullable(row.getObject("end_on", LocalDate.class)))
			.flatMap(Optional::stream)
			.max(Comparator.naturalOrder())
			.map(Term.CONTRACT::until);
		Term term = contract.filter((one) -> !one.isBefore(prospect)).isPresent() ? Term.CONTRACT : Term.PROSPECT;
		return new Due(row.getString("id"), row.getString("company"), row.getString("reference"), term,
				(term == Term.CONTRACT) ? contract.orElseThrow() : prospect,
				Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
	}

	private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
			.map((at) -> LocalDate.ofInstant(at.toInstant(), BusinessZone.PARIS));
	}

}
