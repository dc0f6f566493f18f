package fr.intendance.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left waiting of an engagement, its reports, its work and its awaited answers
 * included: in the engine, and in our tables.
 */
final class Remains {

	/** How each is counted, by a business key and all keys that begin with it. */
	private static final Map<String, String> COUNTS = new LinkedHashMap<>();

	static {
		COUNTS.put("running processes", ofTheEngine("act_ru_execution", "proc_inst_id_"));
		COUNTS.put("tasks", ofTheEngine("act_ru_task", "proc_inst_id_"));
		COUNTS.put("jobs", ofTheEngine("act_ru_job", "process_instance_id_"));
		COUNTS.put("awaited messages", ofTheEngine("act_ru_event_subscr", "proc_inst_id_"));
		COUNTS.put("incidents", ofTheEngine("act_ru_incident", "proc_inst_id_"));
		COUNTS.put("mails not sent", ours("outgoing_mail", "engagement", "state not in ('SENT', 'STOPPED')"));
		COUNTS.put("awaited answers", ours("awaited", "engagement", "stopped_at is null"));
		COUNTS.put("dates that stand still", ours("clock_suspension", "engagement", "until is null"));
		COUNTS.put("open work", ours("work_task", "engagement", "state not in ('DONE', 'CANCELLED')"));
		COUNTS.put("accesses to revoke", ours("delegated_access", "engagement", "revoked_at is null"));
		COUNTS.put("open reports", ours("report", "engagement",
				"state not in ('AGREED', 'CONTESTED', 'UNANSWERED', 'TACIT', 'EMPTY', 'CANCELLED')"));
	}

	private final JdbcTemplate database;

	Remains(JdbcTemplate database) {
		this.database = database;
	}

	/** What is left, in words, empty if nothing is. */
	List<String> of(String reference) {
		List<String> left = new ArrayList<>();
		COUNTS.forEach((what, query) -> {
			long count = this.database.queryForObject(query, Long.class, reference, reference + ".%");
			if (count > 0) {
				left.add(count + " " + what);
			}
		});
		return left;
	}

	/** Nothing of the engagement is left anywhere that could still move. */
	void assertNothingOf(String reference) {
		assertThat(of(reference)).as("what is left of %s", reference).isEmpty();
	}

	private static String ofTheEngine(String table, String instance) {
		return "select count(*) from " + table + " r join act_hi_procinst p on p.proc_inst_id_ = r." + instance
				+ " where p.business_key_ = ? or p.business_key_ like ?";
	}

	private static String ours(String table, String key, String open) {
		return "select count(*) from " + table + " where (" + key + " = ? or " + key + " like ?) and " + open;
	}

}
