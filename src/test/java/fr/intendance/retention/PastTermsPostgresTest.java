package fr.intendance.retention;

import fr.intendance.mail.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class PastTermsPostgresTest extends PastTermsTest {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("past_terms", registry);
	}

}
