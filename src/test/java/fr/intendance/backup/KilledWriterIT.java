package fr.intendance.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import fr.intendance.OtherJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The embedded database, with the product's own settings, under {@code kill -9} while it
 * writes and is backed up: it opens each time, nothing that was committed is missing and
 * nothing is there by half. {@code -Dkill.rounds=100} kills a hundred times.
 */
class KilledWriterIT {

	private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);

	private final int[] committed = new int[WritingNode.WRITERS];

	private final Random random = new Random(20261130);

	@TempDir
	private Path folder;

	@Test
	void losesNothingThatWasCommitted() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			int[] before = this.committed.clone();

			writeAndDie(1 + this.random.nextInt(150));

			for (int writer = 0; writer < WritingNode.WRITERS; writer++) {
				assertThat(this.committed[writer]).isGreaterThanOrEqualTo(before[writer]);
			}
			look(round);
		}
		System.out.printf("%d kills, %d and %d commits, none lost%n", ROUNDS, this.committed[0], this.committed[1]);
	}

	/** The machine is killed after so many commits. */
	private void writeAndDie(int commits) throws IOException, InterruptedException {
		Process node = OtherJvm.of(WritingNode.class, url(), this.folder.resolve("backup.zip").toString()).start();
		StringBuilder other = new StringBuilder();
		try (BufferedReader lines = node.inputReader()) {
			int seen = 0;
			// to the end: what was said before it died counts
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.matches("\\d \\d+")) {
					this.committed[line.charAt(0) - '0'] = Integer.parseInt(line.substring(2));
					if (++seen == commits) {
						// the process itself would close what it said
						node.toHandle().destroyForcibly();
					}
				}
				else {
					other.append(line).append('\n');
				}
			}
		}
		assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(node.exitValue()).as(other.toString()).isEqualTo(OtherJvm.KILLED);
	}

	private void look(int round) throws SQLException, IOException {
		try (Connection database = WritingNode.connect(url()); Statement statement = database.createStatement()) {
			for (int writer = 0; writer < WritingNode.WRITERS; writer++) {
				int last;
				try (ResultSet row = statement.executeQuery("select number from counter where writer = " + writer)) {
					assertThat(row.next()).isTrue();
					last = row.getInt(1);
				}
				assertThat(last).as("writer %d, kill %d", writer, round + 1)
					.isBetween(this.committed[writer], this.committed[writer] + 1);
				try (ResultSet papers = statement.executeQuery(
						"select number, content, crc from paper where writer = " + writer + " order by number")) {
					for (int number = Math.max(1, last - WritingNode.KEPT + 1); number <= last; number++) {
						assertThat(papers.next()).isTrue();
						assertThat(papers.getInt(1)).isEqualTo(number);
						assertThat(WritingNode.crc(papers.getBytes(2))).isEqualTo(papers.getLong(3));
					}
					assertThat(papers.next()).isFalse();
				}
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
