package fr.intendance.work;

import fr.intendance.client.EngagementReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the tasks of each engagement; the row stays locked until the transaction ends.
 */
@Component
class TaskNumbers {

	private final JdbcClient database;

	TaskNumbers(JdbcClient database) {
		this.database = database;
	}

	/** The key of the next task, such as {@code E-2026-0042.T17}. */
	String next(EngagementReference engagement) {
		if (update(engagement) == 0) {
			this.database.sql("insert into work_counter (engagement, last_number) values (?, 1)")
				.param(engagement.value())
				.update();
		}
		long number = this.database.sql("select last_number from work_counter where engagement = ?")
			.param(engagement.value())
			.query(Long.class)
			.single();
		return engagement.key("T" + number);
	}

	private int update(EngagementReference engagement) {
		return this.database.sql("update work_counter set last_number = last_number + 1 where engagement = ?")
			.param(engagement.value())
			.update();
	}

}
