package fr.intendance.journey;

import fr.intendance.mail.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class PostgresExitsIT extends WaysOutRun {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("exits", registry);
	}

}
