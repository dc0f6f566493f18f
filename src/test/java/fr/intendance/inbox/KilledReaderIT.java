package fr.intendance.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import fr.intendance.OtherJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A machine of its own reads a mailbox and dies at each point of reading; the next one
 * goes on. Each mail is filed once. {@code -Dkill.rounds=30} does so thirty times at each
 * point.
 */
class KilledReaderIT {

	private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);

	private static final int MAILS = 4;

	private final Random random = new Random(20261129);

	private final List<String> sent = new ArrayList<>();

	@TempDir
	private Path directory;

	@Test
	void filesEachMailOnce() throws Exception {
		try (Provider provider = new Provider()) {
			for (int round = 0; round < ROUNDS; round++) {
				for (ReadingNode.Point point : List.of(ReadingNode.Point.BEFORE, ReadingNode.Point.FILED,
						ReadingNode.Point.COMMITTED)) {
					arrive(provider);

					assertThat(read(provider, point, 1 + this.random.nextInt(MAILS))).as(point + log())
						.isEqualTo(OtherJvm.KILLED);

					assertThat(filed()).doesNotHaveDuplicates();
				}
			}
			assertThat(read(provider, ReadingNode.Point.NEVER, 0)).as(log()).isZero();
		}
		assertThat(filed()).containsExactlyElementsOf(this.sent);
	}

	private void arrive(Provider provider) {
		for (int i = 0; i < MAILS; i++) {
			String text = "Mail " + this.sent.size();
			this.sent.add(text);
			provider.deliver(Eml.answering("<" + this.sent.size() + "@camille-moreau.example>").text(text),
					Clock.systemUTC().instant());
		}
	}

	private int read(Provider provider, ReadingNode.Point point, int mail) throws IOException, InterruptedException {
		Process node = OtherJvm
			.of(ReadingNode.class, point.name(), String.valueOf(mail), "--spring.datasource.url=" + url(),
					"--intendance.keys.folder=" + this.directory.resolve("keys"), "--intendance.inbox.host=localhost",
					"--intendance.inbox.port=" + provider.port(), "--intendance.inbox.security=none",
					"--intendance.inbox.username=" + Provider.USER, "--intendance.inbox.password=" + Provider.PASSWORD,
					"--intendance.inbox.automatic=false")
			.redirectOutput(this.directory.resolve("node.log").toFile())
			.start();
		assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return node.exitValue();
	}

	private List<String> filed() throws SQLException {
		List<String> texts = new ArrayList<>();
		try (Connection database = DriverManager.getConnection(url(), "intendance", "");
				Statement statement = database.createStatement();
				ResultSet rows = statement.executeQuery("select text from shelf")) {
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
		}
		return texts;
	}

	private String log() throws IOException {
		Path log = this.directory.resolve("node.log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

	private String url() {
		return "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0".formatted(this.directory.resolve("inbox"));
	}

}
