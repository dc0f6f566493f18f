package fr.intendance.reminder;

import java.time.Clock;
import java.time.ZoneOffset;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Traces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers that were awaited. */
@Component
class AwaitedTraces implements Traces {

	private final JdbcClient database;

	private final ReminderLetters letters;

	private final PastRounds past;

	private final Clock clock;

	AwaitedTraces(JdbcClient database, ReminderLetters letters, PastRounds past, Clock clock) {
		this.database = database;
		this.letters = letters;
		this.past = past;
		this.clock = clock;
	}

	@Override
	public void erase(EngagementReference reference) {
		this.letters.erase(reference.value());
		this.past.erase(reference);
		this.database.sql("delete from awaited where engagement = ?").param(reference.value()).update();
	}

	/** How long clients take is a figure of the firm; nobody is waited for any more. */
	@Override
	public void forget(EngagementReference reference) {
		this.database.sql("""
				update awaited set stopped_at = ?, stopped_because = ?, version = version + 1
				where engagement = ? and stopped_at is null""")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), StopReason.NO_LONGER_NEEDED.name(),
					reference.value())
			.update();
	}

}
