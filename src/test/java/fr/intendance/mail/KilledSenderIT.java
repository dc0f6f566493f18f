package fr.intendance.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import fr.intendance.OtherJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A machine of its own sends, and is killed ({@code kill -9}) at each point of sending;
 * the next one goes on. What was queued, what the database says was sent and what the
 * server has agree with the promise: nothing lost, at most one duplicate a kill, none of
 * what was recorded. {@code -Dkill.rounds=100} kills a hundred times at each point.
 */
class KilledSenderIT {

	private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);

	private static final int MAILS = 5;

	private static final String DATABASE = "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

	/** Whoever looks changes nothing: not even the gaps in the file are closed up. */
	private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

	private final ScriptedServer server = new ScriptedServer();

	private final Set<String> recorded = new HashSet<>();

	private final Set<String> queued = new HashSet<>();

	private final Random random = new Random(20261124);

	@TempDir
	private Path directory;

	private int nodes;

	@Test
	void losesNothingAndRepeatsAtMostOneMailAKill() throws Exception {
		int kills = 0;
		for (int round = 0; round < ROUNDS; round++) {
			for (Point point : Point.values()) {
				killed(point, 1 + this.random.nextInt(MAILS));
				kills++;
				assertThat(duplicates()).as(point + " " + round).hasSizeLessThanOrEqualTo(kills);
			}
		}
		this.server.answers(ScriptedServer::kindly);
		this.server.afterwards((line) -> {
		});
		assertThat(finished(start(0))).isZero();
		read();

		assertThat(this.queued).hasSize(kills * MAILS);
		assertThat(this.recorded).isEqualTo(this.queued);
		assertThat(this.server.received()).containsAll(this.queued);
		assertThat(duplicates()).hasSizeLessThanOrEqualTo(kills);
		System.out.printf("%d kills, %d mails, %d of them twice%n", kills, this.queued.size(), duplicates().size());
	}

	/** At the given mail of the round. */
	private void killed(Point point, int mail) throws Exception {
		AtomicInteger seen = new AtomicInteger();
		AtomicReference<Process> node = new AtomicReference<>();
		Consumer<String> killer = (line) -> {
			if (line.startsWith(point.command) && (point == Point.CONNECTED || seen.incrementAndGet() == mail)) {
				node.get().destroyForcibly();
			}
		};
		this.server.answers((line) -> {
			if (!point.afterwards) {
				killer.accept(line);
			}
			return ScriptedServer.kindly(line);
		});
		this.server.afterwards((line) -> {
			if (point.afterwards) {
				killer.accept(line);
			}
		});
		Set<String> before = Set.copyOf(this.recorded);
		int arrived = this.server.received().size();
		node.set(start(MAILS));

		assertThat(finished(node.get())).as(() -> point + ", " + this.nodes + " nodes so far\n" + log())
			.isEqualTo(OtherJvm.KILLED);

		this.server.hangUp();
		read();
		assertThat(this.recorded).containsAll(before);
		assertThat(this.server.received().subList(arrived, this.server.received().size()))
			.as("what left after its answer was recorded, killed at " + point)
			.filteredOn(before::contains)
			.isEmpty();
	}

	private Process start(int mails) throws IOException {
		this.nodes++;
		return OtherJvm
			.of(SendingNode.class, String.valueOf(this.nodes), String.valueOf(mails),
					"--spring.datasource.url=" + url(), "--intendance.keys.folder=" + this.directory.resolve("keys"),
					"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.server.port())
			.redirectOutput(this.directory.resolve("node.log").toFile())
			.start();
	}

	private static int finished(Process node) throws InterruptedException {
		assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return node.exitValue();
	}

	/** What the last machine said. */
	private String log() {
		try {
			return Files.readString(this.directory.resolve("node.log"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read() throws SQLException {
		try (Connection database = DriverManager.getConnection(url() + READ_ONLY, "intendance", "");
				Statement statement = database.createStatement();
				ResultSet rows = statement.executeQuery("select message_id, state from outgoing_mail")) {
			while (rows.next()) {
				this.queued.add(rows.getString(1));
				if (rows.getString(2).equals("SENT")) {
					this.recorded.add(rows.getString(1));
				}
			}
		}
	}

	private String url() {
		return DATABASE.formatted(this.directory.resolve("outbox"));
	}

	private List<String> duplicates() {
		List<String> more = new ArrayList<>(this.server.received());
		new HashSet<>(more).forEach(more::remove);
		Collections.sort(more);
		return more;
	}

	private enum Point {

		CONNECTED("CONNECT", false), BEGUN("MAIL", false), ADDRESSED("RCPT", false), DATA("DATA", false),
		WHOLE(".", false), TAKEN(".", true), NEXT("MAIL", true);

		private final String command;

		private final boolean afterwards;

		Point(String command, boolean afterwards) {
			this.command = command;
			this.afterwards = afterwards;
		}

	}

}
