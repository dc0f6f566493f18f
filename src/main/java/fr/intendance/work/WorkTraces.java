package fr.intendance.work;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Traces;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of a client. */
@Component
class WorkTraces implements Traces {

	private final JdbcClient database;

	WorkTraces(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void erase(EngagementReference reference) {
		// before a contract there is no work
	}

	/** Nobody knows any more for whom it would be done; what was done stays counted. */
	@Override
	public void forget(EngagementReference reference) {
		this.database.sql("delete from stopwatch where engagement = ?").param(reference.value()).update();
		this.database.sql("""
				update work_task set state = ?, version = version + 1
				where engagement = ? and state not in ('DONE', 'CANCELLED')""")
			.params(WorkState.CANCELLED.name(), reference.value())
			.update();
	}

}
