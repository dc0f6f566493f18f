package fr.intendance.work;

import java.util.Optional;

import fr.intendance.client.EngagementReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
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
		return engagement.key("T" + counted(engagement).orElseGet(() -> first(engagement)));
	}

	/** The next number, if there was one before; counted and read in one statement. */
	private Optional<Long> counted(EngagementReference engagement) {
		GeneratedKeyHolder number = new GeneratedKeyHolder();
		this.database.sql("update work_counter set last_number = last_number + 1 where engagement = ?")
			.param(engagement.value())
			.update(number, "last_number");
		return Optional.ofNullable(number.getKeyAs(Long.class));
	}

	private long first(EngagementReference engagement) {
		this.database.sql("insert into work_counter (engagement, last_number) values (?, 1)")
			.param(engagement.value())
			.update();
		return 1;
	}

}
