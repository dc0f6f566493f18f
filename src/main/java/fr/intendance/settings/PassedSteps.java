package fr.intendance.settings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which of the first steps of a new firm somebody took or passed over. */
@Service
public class PassedSteps {

	private final JdbcClient database;

	private final Clock clock;

	PassedSteps(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** All of them. */
	public Set<String> all() {
		return this.database.sql("select step from first_step").query(String.class).set();
	}

	/** Somebody need not take this one any more. */
	public void pass(String step, String by) {
		try {
			this.database.sql("insert into first_step (step, passed_by, passed_at) values (?, ?, ?)")
				.params(step, by, OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException ex) {
			// somebody passed it before
		}
	}

}
