package fr.intendance.reporting;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Traces;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports of a client. */
@Component
class ReportTraces implements Traces {

	private final JdbcClient database;

	ReportTraces(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void erase(EngagementReference reference) {
		// before a contract there is no report
	}

	/** None goes out any more, nor waits for an answer; what each told stays counted. */
	@Override
	public void forget(EngagementReference reference) {
		this.database.sql("""
				update report set state = case when document is null then 'CANCELLED' else 'UNANSWERED' end,
				version = version + 1
				where engagement = ? and state in ('OPENED', 'COMPUTED', 'APPROVED', 'ISSUED', 'SENT')""")
			.param(reference.value())
			.update();
	}

}
