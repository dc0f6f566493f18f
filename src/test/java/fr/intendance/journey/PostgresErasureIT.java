package fr.intendance.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import fr.intendance.mail.Postgres;
import org.postgresql.PGConnection;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL, every table copied out. */
class PostgresErasureIT extends ErasureFacts {

	@Autowired
	private DataSource source;

	private static Path folder;

	@DynamicPropertySource
	static void files(DynamicPropertyRegistry registry) {
		folder = folder(registry);
		Postgres.register("erasure", registry);
	}

	@Override
	Path folder() {
		return folder;
	}

	@Override
	List<byte[]> stored() {
		List<byte[]> tables = new ArrayList<>();
		List<String> names = new JdbcTemplate(this.source)
			.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class);
		try (Connection connection = this.source.getConnection()) {
			for (String table : names) {
				ByteArrayOutputStream copied = new ByteArrayOutputStream();
				connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", copied);
				tables.add(copied.toByteArray());
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tables;
	}

}
