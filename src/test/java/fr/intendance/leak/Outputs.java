package fr.intendance.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What an application keeps and shows after a run, but where names rightly stand: under
 * the seals of our tables, and in mails, which go to whom they name.
 */
final class Outputs {

	private final ApplicationContext application;

	Outputs(ApplicationContext application) {
		this.application = application;
	}

	/** Every canary found, with its place. */
	List<String> leaks() {
		List<String> found = new ArrayList<>(new Tables(new JdbcTemplate(source())).withCanaries());
		look(found, "the subject of a mail", subjects());
		look(found, "the name of a file", files());
		look(found, "the name of a metric", metrics());
		return found;
	}

	/**
	 * Past the seals: names of tasks, keys, variables, comments, messages of failures.
	 */
	private DataSource source() {
		return this.application.getBean(DataSource.class);
	}

	private Stream<String> subjects() {
		return this.application.getBean(JdbcTemplate.class)
			.queryForList("select engagement, subject from outgoing_mail where subject is not null")
			.stream()
			.map((row) -> String.valueOf(row.get("subject")));
	}

	/** Folders that tests share are read whole. */
	private Stream<String> files() {
		return Stream
			.concat(Stream.of("target/keys", "target/backups"),
					Stream
						.of("intendance.mail.mailbox-directory", "intendance.keys.folder", "intendance.backup.folder",
								"intendance.backup.keys-folder")
						.map(this.application.getEnvironment()::getRequiredProperty))
			.flatMap((folder) -> names(Path.of(folder)).stream());
	}

	private static List<String> names(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.map(Path::toString).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Stream<String> metrics() {
		return this.application.getBean(MeterRegistry.class)
			.getMeters()
			.stream()
			.map(Meter::getId)
			.map(Object::toString);
	}

	private static void look(List<String> found, String kind, Stream<String> said) {
		said.forEach((one) -> Canary.in(one).ifPresent((canary) -> found.add(kind + ": " + canary)));
	}

}
