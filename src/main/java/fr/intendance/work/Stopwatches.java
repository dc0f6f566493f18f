package fr.intendance.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Refused;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Times work for whoever does it, one thing at a time, on whatever device. What was timed
 * waits until it is written down.
 */
@Service
@Transactional
public class Stopwatches {

	private final Mandates mandates;

	private final JdbcClient database;

	private final Clock clock;

	Stopwatches(Mandates mandates, JdbcClient database, Clock clock) {
		this.mandates = mandates;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Begins to count.
	 * @param service a code of the contract
	 * @throws Refused 400 naming {@code service} if the contract has none such; 409 if
	 * something is timed already
	 */
	public void start(EngagementReference reference, String service, String worker) {
		this.mandates.of(reference).label(service);
		try {
			this.database.sql("insert into stopwatch (worker, engagement, service, started_at) values (?, ?, ?, ?)")
				.params(worker, reference.value(), service, now().atOffset(ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw Refused.conflict("Un travail est déjà chronométré : notez-le ou oubliez-le d’abord.");
		}
	}

	/** Counts no longer; nothing happens where nothing runs. */
	public void stop(String worker) {
		this.database.sql("update stopwatch set stopped_at = ? where worker = ? and stopped_at is null")
			.params(now().atOffset(ZoneOffset.UTC), worker)
			.update();
	}

	/** It is written down, or was a mistake. */
	public void clear(String worker) {
		this.database.sql("delete from stopwatch where worker = ?").param(worker).update();
	}

	/** What somebody times or timed last, if it is not written down. */
	@Transactional(readOnly = true)
	public Optional<Timed> of(String worker) {
		return this.database.sql("select engagement, service, started_at, stopped_at from stopwatch where worker = ?")
			.param(worker)
			.query(this::timed)
			.optional();
	}

	private Timed timed(ResultSet row, int number) throws SQLException {
		Instant started = row.getObject("started_at", OffsetDateTime.class).toInstant();
		Optional<Instant> stopped = Optional.ofNullable(row.getObject("stopped_at", OffsetDateTime.class))
			.map(OffsetDateTime::toInstant);
		long seconds = Duration.between(started, stopped.orElseGet(this.clock::instant)).toSeconds();
		return new Timed(new EngagementReference(row.getString("engagement")), row.getString("service"), started,
				LocalDate.ofInstant(started, BusinessZone.PARIS), stopped.isEmpty(),
				(int) Math.max(1, (seconds + 59) / 60));
	}

	/** Databases keep microseconds. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * @param reference for which engagement
	 * @param service the code of the service
	 * @param since when it began, UTC
	 * @param on on which day in Paris
	 * @param runs whether it goes on
	 * @param minutes how long so far, begun ones counted whole
	 */
	public record Timed(EngagementReference reference, String service, Instant since, LocalDate on, boolean runs,
			int minutes) {
	}

}
