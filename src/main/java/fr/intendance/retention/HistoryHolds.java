package fr.intendance.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.engine.HistoryTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine keeps of a client is held back with them. */
@Component
class HistoryHolds {

	private final HistoryTerms history;

	private final JdbcClient database;

	private final Clock clock;

	HistoryHolds(HistoryTerms history, JdbcClient database, Clock clock) {
		this.history = history;
		this.database = database;
		this.clock = clock;
	}

	/** Moves its term to where the last hold of a client ends, or back. */
	void follow(String client) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		Optional<LocalDate> last = this.database
			.sql("select until_on from retention_hold where client = ? and released_at is null and until_on >= ?"
					+ " order by until_on desc")
			.params(client, today)
			.query(LocalDate.class)
			.list()
			.stream()
			.findFirst();
		List<String> engagements = this.database.sql("select reference from engagement where client_id = ?")
			.param(client)
			.query(String.class)
			.list();
		engagements.forEach((one) -> last.ifPresentOrElse((day) -> keep(one, day.plusDays(1), today),
				() -> this.history.release(one)));
	}

	private void keep(String engagement, LocalDate until, LocalDate today) {
		Instant from = until.atStartOfDay(BusinessZone.PARIS).toInstant();
		this.history.keep(engagement, TermLaw.begunBefore("history", until, today).toInstant(), from);
	}

}
