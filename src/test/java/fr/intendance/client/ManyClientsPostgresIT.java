package fr.intendance.client;

import fr.intendance.ApplicationTest;
import fr.intendance.journey.StatementCount;
import fr.intendance.mail.Postgres;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
@ApplicationTest
@Import(StatementCount.class)
class ManyClientsPostgresIT extends ManyClientsFacts {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("many_clients", registry);
	}

}
