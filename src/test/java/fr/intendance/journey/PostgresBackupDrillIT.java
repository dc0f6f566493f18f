package fr.intendance.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The same on the PostgreSQL of the machine; it is required where CI=true. */
class PostgresBackupDrillIT extends BackupDrill {

	@TempDir
	private static Path servers;

	private static PostgresWithTools server;

	@BeforeAll
	static void start() throws IOException, InterruptedException {
		var installed = PostgresWithTools.installed();
		if (installed.isEmpty()) {
			assertThat(System.getenv("CI")).as("pg_dump and pg_restore are required").isNotEqualTo("true");
			System.err.println("SKIPPED, no PostgreSQL with pg_dump on this machine: PostgresBackupDrillIT");
		}
		assumeTrue(installed.isPresent(), "There is a PostgreSQL with pg_dump");
		server = PostgresWithTools.start(installed.get(), servers);
	}

	@AfterAll
	static void stop() throws IOException, InterruptedException {
		if (server != null) {
			server.close();
		}
	}

	@Override
	List<String> emptyDatabase(Path folder, String name) throws IOException, InterruptedException {
		return server.database(name);
	}

}
