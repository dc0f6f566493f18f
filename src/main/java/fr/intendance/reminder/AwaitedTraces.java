package fr.intendance.reminder;

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

	AwaitedTraces(JdbcClient database, ReminderLetters letters, PastRounds past) {
		this.database = database;
		this.letters = letters;
		this.past = past;
	}

	@Override
	public void erase(EngagementReference reference) {
		this.letters.erase(reference.value());
		this.past.erase(reference);
		this.database.sql("delete from awaited where engagement = ?").param(reference.value()).update();
	}

	@Override
	public void forget(EngagementReference reference) {
		// how long clients take is a figure of the firm
	}

}
