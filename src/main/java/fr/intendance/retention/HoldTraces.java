package fr.intendance.retention;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Traces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of a client who is forgotten nothing says any more why they were kept. */
@Component
class HoldTraces implements Traces {

	private final JdbcClient database;

	HoldTraces(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void erase(EngagementReference reference) {
		this.database.sql("delete from retention_hold where reference = ?").param(reference.value()).update();
	}

}
