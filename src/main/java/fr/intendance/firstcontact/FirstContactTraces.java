package fr.intendance.firstcontact;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Traces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first contact and its calls. */
@Component
class FirstContactTraces implements Traces {

	private final JdbcClient database;

	FirstContactTraces(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void erase(EngagementReference reference) {
		this.database.sql("delete from past_call where engagement = ?").param(reference.value()).update();
		this.database.sql("delete from first_contact where engagement = ?").param(reference.value()).update();
	}

	@Override
	public void forget(EngagementReference reference) {
		// how first contacts end is a figure of the firm
	}

}
