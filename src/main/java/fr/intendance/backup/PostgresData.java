package fr.intendance.backup;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.intendance.engine.Refused;

import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;

/**
 * A PostgreSQL server, copied by its own tools. The password goes to them by their
 * environment, which other users of the machine cannot read.
 */
class PostgresData implements StoredData {

	private static final Pattern SSL_MODE = Pattern.compile("[?&]sslmode=([\\w-]+)");

	private final DataSourceProperties database;

	private final String tools;

	PostgresData(DataSourceProperties database, String tools) {
		this.database = database;
		this.tools = tools;
	}

	@Override
	public String suffix() {
		return ".dump";
	}

	@Override
	public void copyTo(Path draft) throws IOException {
		run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file=" + draft);
	}

	@Override
	public boolean isEmpty() throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.database.determineUrl(),
				this.database.determineUsername(), this.database.determinePassword());
				Statement statement = connection.createStatement();
				ResultSet tables = statement
					.executeQuery("select 1 from information_schema.tables where table_schema = current_schema()")) {
			return !tables.next();
		}
	}

	@Override
	public void restore(Path copy) throws IOException {
		run("pg_restore", "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction",
				"--dbname=" + name(), copy.toString());
	}

	private void run(String tool, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(this.tools.isBlank() ? tool : Path.of(this.tools, tool).toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		connect(builder.environment());
		Process process;
		try {
			process = builder.start();
		}
		catch (IOException ex) {
			throw Refused
				.conflict(tool + " est introuvable : installez les outils de PostgreSQL (postgresql-client) de la"
						+ " version du serveur, ou indiquez leur dossier par intendance.backup.postgres-tools.");
		}
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.onExit().join().exitValue() != 0) {
			throw new IOException(tool + ": " + said.strip());
		}
	}

	private void connect(Map<String, String> environment) {
		Matcher encryption = SSL_MODE.matcher(this.database.determineUrl());
		if (encryption.find()) {
			environment.put("PGSSLMODE", encryption.group(1));
		}
		URI server = server();
		if (server.getHost() != null) {
			environment.put("PGHOST", server.getHost());
		}
		environment.put("PGPORT", String.valueOf((server.getPort() > 0) ? server.getPort() : 5432));
		environment.put("PGDATABASE", name());
		environment.put("PGUSER", this.database.determineUsername());
		environment.put("PGPASSWORD",
				(this.database.determinePassword() != null) ? this.database.determinePassword() : "");
	}

	private String name() {
		return server().getPath().substring(1);
	}

	private URI server() {
		return URI.create(this.database.determineUrl().substring("jdbc:".length()));
	}

}
