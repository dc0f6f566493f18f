package fr.intendance.mail;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class MailboxPostgresTest extends MailboxTest {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("mailbox", registry);
	}

}
