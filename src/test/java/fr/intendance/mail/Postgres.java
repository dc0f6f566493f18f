package fr.intendance.mail;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A real PostgreSQL, started once, with a database for each who asks. */
public final class Postgres {

	private static final EmbeddedPostgres SERVER = start();

	private Postgres() {
	}

	public static void register(String database, DynamicPropertyRegistry registry) {
		try (var connection = SERVER.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + database);
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
		registry.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", database));
		registry.add("spring.datasource.username", () -> "postgres");
	}

	/** A table that nobody changes is not emptied at one go either, past its triggers. */
	public static void assertNeverEmptied(JdbcClient postgres, String table) {
		assertThatThrownBy(() -> postgres.sql("truncate " + table).update()).isInstanceOf(DataAccessException.class)
			.hasStackTraceContaining("never changed or deleted");
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
