package fr.intendance.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import fr.intendance.OtherJvm;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The embedded database, with the product's own settings and tables, under
 * {@code kill -9} while it writes, is backed up and is closed: it opens each time,
 * nothing that was committed is missing and nothing is there by half.
 * {@code -Dkill.rounds=100} kills a hundred times.
 */
class KilledWriterIT {

	private static final int ROUNDS = Integer.getInteger("kill.rounds", 6);

	private static final int MOST_COMMITS = 120;

	private static final int CLOSING_MILLIS = 150;

	private final Map<String, Integer> committed = new HashMap<>();

	private final Random random = new Random(20261130);

	private int commits;

	private int closings;

	@TempDir
	private Path folder;

	@BeforeEach
	void withTheTablesOfTheProduct() throws IOException {
		try (HikariDataSource database = WritingNode.connect(url())) {
			Flyway.configure()
				.dataSource(database)
				.locations("classpath:db/migration", "classpath:db/vendor/h2")
				.load()
				.migrate();
			WritingNode.SERIES.forEach((series) -> {
				new WrittenPapers(database).open(series);
				this.committed.put(series, 0);
			});
		}
	}

	@Test
	void losesNothingThatWasCommitted() throws Exception {
		for (int round = 1; round <= ROUNDS; round++) {
			int papers = 1 + this.random.nextInt(MOST_COMMITS);
			if (round % 3 == 0) {
				write(papers / 2 + 1, Integer.MAX_VALUE);
				this.closings++;
			}
			else {
				write(Integer.MAX_VALUE, papers);
			}
			look(round);
			// what was opened after the kill was closed in good order
			look(round);
			System.out.printf("%d of %d kills, %d of them while closing: %d commits, none lost%n", round, ROUNDS,
					this.closings, this.commits);
		}
	}

	/** The machine is killed after so many commits, or while it closes the database. */
	private void write(int papersOfEach, int killedAfter) throws IOException, InterruptedException {
		Process node = OtherJvm
			.of(WritingNode.class, url(), this.folder.resolve("backup.zip").toString(), String.valueOf(papersOfEach))
			.start();
		StringBuilder other = new StringBuilder();
		try (BufferedReader lines = node.inputReader()) {
			int seen = 0;
			// to the end: what was said before it died counts
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.matches("W\\d-\\d+")) {
					this.committed.put(line.substring(0, 3), Integer.parseInt(line.substring(3)));
					this.commits++;
					if (++seen == killedAfter) {
						// the process itself would close what it said
						node.toHandle().destroyForcibly();
					}
				}
				else if (line.equals(WritingNode.CLOSING)) {
					node.waitFor(this.random.nextInt(CLOSING_MILLIS), TimeUnit.MILLISECONDS);
					node.toHandle().destroyForcibly();
				}
				else {
					other.append(line).append('\n');
				}
			}
		}
		assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
		// whoever is asked to close may be faster than the kill
		assertThat(node.exitValue()).as(other.toString())
			.isIn((killedAfter == Integer.MAX_VALUE) ? new Object[] { OtherJvm.KILLED, 0 }
					: new Object[] { OtherJvm.KILLED });
	}

	private void look(int round) throws IOException {
		try (HikariDataSource database = WritingNode.connect(url())) {
			WrittenPapers papers = new WrittenPapers(database);
			for (Map.Entry<String, Integer> series : this.committed.entrySet()) {
				int last = papers.last(series.getKey());
				assertThat(last).as("%s after kill %d", series.getKey(), round)
					.isBetween(series.getValue(), series.getValue() + 1);
				papers.check(series.getKey(), last);
				series.setValue(last);
			}
		}
	}

	/** As the product opens it, elsewhere. */
	private String url() throws IOException {
		String url = (String) new YamlPropertySourceLoader().load("product", new ClassPathResource("application.yml"))
			.get(0)
			.getProperty("spring.datasource.url");
		return url.replace("./data/intendance", this.folder.resolve("intendance").toString());
	}

}
