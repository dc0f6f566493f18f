package fr.intendance.play;

import fr.intendance.mail.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class PostgresPlayIT extends PlayRun {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("play", registry);
	}

}
