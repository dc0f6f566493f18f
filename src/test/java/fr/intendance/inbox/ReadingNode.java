package fr.intendance.inbox;

import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A machine that reads a mailbox and dies at one of its mails, as if it were killed.
 * Arguments: the {@link Point}, at which of its mails; then settings as
 * {@code --name=value}.
 */
public final class ReadingNode {

	private ReadingNode() {
	}

	public static void main(String[] args) {
		Point point = Point.valueOf(args[0]);
		int mail = Integer.parseInt(args[1]);
		try (ConfigurableApplicationContext node = new SpringApplicationBuilder(InboxModuleTest.Module.class,
				Shelf.class)
			.web(WebApplicationType.NONE)
			.profiles("test")
			.initializers((context) -> {
				((GenericApplicationContext) context).registerBean("clock", Clock.class, Clock::systemUTC);
				((GenericApplicationContext) context).registerBean(Death.class, () -> new Death(point, mail));
			})
			.run(Arrays.copyOfRange(args, 2, args.length))) {
			node.getBean(Inbox.class).read();
		}
	}

	private static void die() {
		Runtime.getRuntime().halt(137);
	}

	/** Where it dies. */
	enum Point {

		BEFORE, FILED, COMMITTED, NEVER

	}

	/**
	 * @param point where it dies
	 * @param mail at which mail that it files
	 */
	record Death(Point point, int mail) {
	}

	/** Keeps what is filed in a table, in the transaction of whoever reads. */
	static class Shelf implements Correspondence {

		private final JdbcClient database;

		private final Death death;

		private final AtomicInteger seen = new AtomicInteger();

		Shelf(JdbcClient database, Death death) {
			this.database = database;
			this.death = death;
			database.sql("create table if not exists shelf (text varchar(100))").update();
		}

		@Override
		public boolean file(ReceivedMail mail) {
			boolean now = this.seen.incrementAndGet() == this.death.mail();
			if (now && this.death.point() == Point.BEFORE) {
				die();
			}
			this.database.sql("insert into shelf (text) values (?)").param(mail.text()).update();
			if (now && this.death.point() == Point.FILED) {
				die();
			}
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					if (now && Shelf.this.death.point() == Point.COMMITTED) {
						die();
					}
				}
			});
			return true;
		}

	}

}
