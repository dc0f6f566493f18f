package fr.intendance.mail;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a PostgreSQL of the same machine. */
class PostgresMailBench extends MailBench {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("mails", registry);
	}

}
