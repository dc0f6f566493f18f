package fr.intendance.inbox;

import fr.intendance.mail.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class InboxPostgresTest extends InboxTest {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("inbox", registry);
	}

}
