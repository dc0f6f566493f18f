package fr.intendance.client;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The paper and files that came with answers. */
@Component
class ScanTraces implements Traces {

	private final JdbcClient database;

	ScanTraces(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void erase(EngagementReference reference) {
		this.database.sql("delete from scan where engagement = ?").param(reference.value()).update();
	}

	@Override
	public void forget(EngagementReference reference) {
		// what is evidence is kept as long as the law says
	}

}
