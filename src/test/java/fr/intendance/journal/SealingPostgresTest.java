package fr.intendance.journal;

import fr.intendance.mail.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
		assertThatThrownBy(() -> this.postgres.sql("truncate journal_event").update())
			.isInstanceOf(DataAccessException.class)
			.hasStackTraceContaining("never changed or deleted");
	}

}
