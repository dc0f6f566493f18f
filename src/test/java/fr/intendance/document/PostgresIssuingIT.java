package fr.intendance.document;

import fr.intendance.mail.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On PostgreSQL. */
class PostgresIssuingIT extends IssuingUnderCrashes {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("issuing", registry);
	}

}
