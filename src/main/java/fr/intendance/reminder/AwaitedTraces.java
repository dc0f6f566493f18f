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

	AwaitedTraces(JdbcClient database, ReminderLetters letters) {
		this.database = database;
		this.letters = letters;
	}

	@Override
	public void erase(EngagementReference reference) {
		this.letters.erase(reference.value());
		this.database.sql("delete from awaited where engagement = ?").param(reference.value()).update();
	}

}
