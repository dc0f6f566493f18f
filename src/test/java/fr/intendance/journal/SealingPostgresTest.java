package fr.intendance.journal;

import fr.intendance.mail.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class SealingPostgresTest extends SealingTest {

	@Autowired
	private JdbcClient postgres;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("journal", registry);
	}

	@Test
	void emptyingTheTableIsRefusedToo() {
		Postgres.assertNeverEmptied(this.postgres, "journal_event");
	}

}
