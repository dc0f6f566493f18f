package fr.intendance.quote.process;

import fr.intendance.mail.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class QuoteRacePostgresIT extends QuoteRaceTest {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("quoterace", registry);
	}

}
