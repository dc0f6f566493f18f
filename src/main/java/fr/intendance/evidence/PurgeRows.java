package fr.intendance.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.intendance.calendar.BusinessZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chains whose term is over, and the traces of those that are gone. */
@Repository
class PurgeRows {

	private static final String OVER = """
			select c.engagement, c.subject, e.ended_at, a.engagement is not null as accepted
			from evidence_chain c
			join engagement e on e.reference = c.engagement
			left join (select distinct engagement from evidence_event where kind = 'ACCEPTED') a
			  on a.engagement = c.engagement
			left join evidence_purge p on p.engagement = c.engagement and p.subject = c.subject
			where p.engagement is null
			  and e.ended_at < case when a.engagement is null then :prospect else :contract end
			  and c.engagement not in (:kept)
			order by e.ended_at, c.engagement, c.subject""";

	private static final String KEPT = """
			select c.subject, e.ended_at, p.kept_until, coalesce(p.events, 0) as events, p.certified_hash, p.purged_at,
			  (select count(*) from evidence_event a where a.engagement = c.engagement and a.kind = 'ACCEPTED') as accepted
			from evidence_chain c
			left join engagement e on e.reference = c.engagement
			left join evidence_purge p on p.engagement = c.engagement and p.subject = c.subject
			where c.engagement = ? order by c.begun_at, c.subject""";

	private final JdbcClient database;

	PurgeRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What is over today, the oldest first.
	 * @param kept the engagements of which it is kept all the same
	 */
	List<DueChain> over(LocalDate today, Set<String> kept) {
		return this.database.sql(OVER)
			.param("contract", begin(EvidenceTerm.CONTRACT.endedBefore(today)))
			.param("prospect", begin(EvidenceTerm.PROSPECT.endedBefore(today)))
			.param("kept", kept.isEmpty() ? Set.of("") : kept)
			.query(PurgeRows::due)
			.list();
	}

	private static OffsetDateTime begin(LocalDate day) {
		return day.atStartOfDay(BusinessZone.PARIS).toInstant().atOffset(ZoneOffset.UTC);
	}

	private static DueChain due(ResultSet row, int index) throws SQLException {
		return new DueChain(row.getString("engagement"), row.getString("subject"),
				EvidenceTerm.of(row.getBoolean("accepted")).until(day(row, "ended_at").orElseThrow()));
	}

	/**
	 * Writes the trace of a chain, and then deletes its events. What happened is read for
	 * its hashes alone: who it was may be unreadable by now.
	 * @return how many events there were; none when another node was faster
	 */
	int purge(DueChain chain, Instant now) {
		List<String> kinds = column("kind", chain);
		if (kinds.isEmpty()) {
			return 0;
		}
		List<String> hashes = column("hash", chain);
		int last = hashes.size() - 1;
		boolean certified = last > 0 && kinds.get(last).equals(EvidenceKind.CERTIFIED.name());
		this.database
			.sql("insert into evidence_purge (engagement, subject, events, last_hash, certified_hash, kept_until,"
					+ " purged_at) values (?, ?, ?, ?, ?, ?, ?)")
			.params(chain.engagement(), chain.subject(), hashes.size(), hashes.get(last),
					certified ? hashes.get(last - 1) : null, chain.keptUntil(), now.atOffset(ZoneOffset.UTC))
			.update();
		return this.database.sql("delete from evidence_event where engagement = ? and subject = ?")
			.params(chain.engagement(), chain.subject())
			.update();
	}

	private List<String> column(String name, DueChain chain) {
		return this.database
			.sql("select " + name + " from evidence_event where engagement = ? and subject = ? order by place")
			.params(chain.engagement(), chain.subject())
			.query(String.class)
			.list();
	}

	/** The chains of an engagement and how long they are kept, the first one first. */
	List<KeptChain> of(String engagement) {
		return this.database.sql(KEPT).param(engagement).query(PurgeRows::kept).list();
	}

	private static KeptChain kept(ResultSet row, int index) throws SQLException {
		EvidenceTerm term = EvidenceTerm.of(row.getInt("accepted") > 0);
		LocalDate written = row.getObject("kept_until", LocalDate.class);
		return new KeptChain(row.getString("subject"),
				Optional.ofNullable(written).or(() -> day(row, "ended_at").map(term::until)), row.getInt("events"),
				Optional.ofNullable(row.getString("certified_hash")), day(row, "purged_at"));
	}

	private static Optional<LocalDate> day(ResultSet row, String column) {
		try {
			return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
				.map((at) -> LocalDate.ofInstant(at.toInstant(), BusinessZone.PARIS));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A chain, or its trace.
	 *
	 * @param subject the number of what it is about
	 * @param keptUntil the last day of its term, in Paris, once the engagement is over
	 * @param events how many events there were, once it is deleted
	 * @param certifiedHash of the last event that its certificate tells, once it is
	 * deleted
	 * @param purgedOn the day in Paris on which it was deleted
	 */
	record KeptChain(String subject, Optional<LocalDate> keptUntil, int events, Optional<String> certifiedHash,
			Optional<LocalDate> purgedOn) {
	}

	/**
	 * A chain whose term is over.
	 *
	 * @param engagement its reference
	 * @param subject the number of what it is about
	 * @param keptUntil the last day of its term, in Paris
	 */
	record DueChain(String engagement, String subject, LocalDate keptUntil) {
	}

}
