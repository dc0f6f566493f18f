package fr.intendance.demo;

import fr.intendance.demo.process.Timers;
import fr.intendance.reminder.Ladder;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The incident of the demo: while a contract is to leave, the firm's row that says how
 * long a signature is awaited is missing, so that the step fails at every try. The row is
 * back afterwards, and the step succeeds when it is retried from Cockpit.
 */
@Component
@Profile("demo")
class LostLadder {

	private final JdbcClient database;

	private final Timers timers;

	LostLadder(JdbcClient database, Timers timers) {
		this.database = database;
		this.timers = timers;
	}

	/** Settings are rows, and have no other way to be changed yet. */
	void whileItIsLost() {
		String ladder = Ladder.SIGNATURE.name();
		int days = this.database.sql("select ends_after from ladder where name = ?")
			.param(ladder)
			.query(Integer.class)
			.single();
		this.database.sql("delete from ladder where name = ?").param(ladder).update();
		this.timers.failForGood();
		this.database.sql("insert into ladder (name, ends_after) values (?, ?)").params(ladder, days).update();
	}

}
