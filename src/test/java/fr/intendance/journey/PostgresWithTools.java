package fr.intendance.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The PostgreSQL of the machine, with the tools that the embedded one lacks, in a folder
 * of the test.
 */
final class PostgresWithTools implements AutoCloseable {

	private final Path tools;

	private final Path data;

	private final int port;

	private PostgresWithTools(Path tools, Path data, int port) {
		this.tools = tools;
		this.data = data;
		this.port = port;
	}

	/** Where the newest stands, if there is one. */
	static Optional<Path> installed() throws IOException {
		Path all = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(all)) {
			return Optional.empty();
		}
		try (Stream<Path> versions = Files.list(all)) {
			return versions.map((version) -> version.resolve("bin"))
				.filter((bin) -> Stream.of("initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore", "createdb")
					.allMatch((tool) -> Files.isExecutable(bin.resolve(tool))))
				.max(Comparator.comparingInt((bin) -> Integer.parseInt(bin.getParent().getFileName().toString())));
		}
	}

	static PostgresWithTools start(Path tools, Path folder) throws IOException, InterruptedException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		PostgresWithTools server = new PostgresWithTools(tools, folder.resolve("postgres"), port);
		server.run("initdb", "-D", server.data.toString(), "-U", "intendance", "-A", "trust", "-N", "-E", "UTF8",
				"--locale=C");
		server.run("pg_ctl", "-D", server.data.toString(), "-w", "-l", folder.resolve("postgres.log").toString(), "-o",
				"-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''", "start");
		return server;
	}

	/** A database with nothing in it, as settings of the product. */
	List<String> database(String name) throws IOException, InterruptedException {
		run("createdb", "-h", "127.0.0.1", "-p", String.valueOf(this.port), "-U", "intendance", name);
		return List.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + this.port + "/" + name,
				"--spring.datasource.username=intendance", "--intendance.backup.postgres-tools=" + this.tools);
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("pg_ctl", "-D", this.data.toString(), "-m", "immediate", "stop");
	}

	private void run(String tool, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			// a server does not run as root
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(this.tools.resolve(tool).toString());
		command.addAll(List.of(arguments));
		Path said = this.data.resolveSibling(tool + ".log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
		assertThat(process.waitFor()).as(() -> {
			try {
				return tool + ": " + Files.readString(said);
			}
			catch (IOException ex) {
				return tool;
			}
		}).isZero();
	}

}
