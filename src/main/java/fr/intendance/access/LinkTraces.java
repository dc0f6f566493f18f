package fr.intendance.access;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Traces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links of contacts, the codes that they got, and their devices. */
@Component
class LinkTraces implements Traces {

	private final JdbcClient database;

	LinkTraces(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void erase(EngagementReference reference) {
		this.database.sql("delete from one_time_code where engagement = ?").param(reference.value()).update();
		this.database.sql("delete from contact_device where engagement = ?").param(reference.value()).update();
		this.database.sql("delete from link where engagement = ?").param(reference.value()).update();
	}

}
