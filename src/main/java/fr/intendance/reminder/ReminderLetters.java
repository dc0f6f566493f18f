package fr.intendance.reminder;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which answers the mail of a reminder speaks of. */
@Component
class ReminderLetters {

	private final JdbcClient database;

	ReminderLetters(JdbcClient database) {
		this.database = database;
	}

	/**
	 * @param before how far each ladder had come, by the key of what is awaited
	 */
	void note(long mail, Map<String, Integer> before) {
		before.forEach((awaited, step) -> this.database
			.sql("insert into reminder_letter (mail, awaited, step_before) values (?, ?, ?)")
			.params(mail, awaited, step)
			.update());
	}

	/** A mail about something else speaks of them too. */
	void noteCarried(long mail, Map<String, Integer> before) {
		before.forEach((awaited, step) -> this.database
			.sql("insert into reminder_letter (mail, awaited, step_before, carried) values (?, ?, ?, true)")
			.params(mail, awaited, step)
			.update());
	}

	/** The mail of its own that reminded of an answer last. */
	Optional<Long> last(String awaited) {
		return this.database.sql(
				"select mail from reminder_letter where awaited = ? and not carried order by mail desc fetch first 1 rows only")
			.param(awaited)
			.query(Long.class)
			.optional();
	}

	/** What a mail speaks of, and how far each ladder had come before it. */
	Map<String, Integer> of(long mail) {
		return this.database.sql("select awaited, step_before from reminder_letter where mail = ?")
			.param(mail)
			.query((row, index) -> Map.entry(row.getString("awaited"), row.getInt("step_before")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The mails that reminded of what an engagement owes, and of which answers each. */
	Map<Long, Set<String>> about(EngagementReference engagement) {
		return this.database.sql(
				"select letter.mail, letter.awaited from reminder_letter letter join awaited on awaited.id = letter.awaited"
						+ " where awaited.engagement = ?")
			.param(engagement.value())
			.query((row, index) -> Map.entry(row.getLong("mail"), row.getString("awaited")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

	void erase(String engagement) {
		this.database.sql("delete from reminder_letter where awaited in (select id from awaited where engagement = ?)")
			.param(engagement)
			.update();
	}

}
