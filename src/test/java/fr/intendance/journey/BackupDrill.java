package fr.intendance.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.IntendanceApplication;
import fr.intendance.MovableTime;
import fr.intendance.TestAccounts;
import fr.intendance.backup.Restoration;
import fr.intendance.calendar.MovableClock;
import fr.intendance.journal.Journal;
import fr.intendance.journal.JournalFixture;
import fr.intendance.journal.JournalHead;
import fr.intendance.journal.Link;
import fr.intendance.leak.AddressWatch;
import fr.intendance.leak.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The machine is lost between the quote and its acceptance. What a backup made of the
 * running product is put into an empty place, and the same client goes on there. A
 * subclass says on which database.
 */
abstract class BackupDrill implements ErasureDrill {

	@TempDir
	private Path folder;

	private final List<String> said = new ArrayList<>();

	/** Settings of a database that has nothing in it. */
	abstract List<String> emptyDatabase(Path folder, String name) throws Exception;

	@Test
	void goesOnInAnEmptyPlaceAsIfNothingHadHappened() throws Exception {
		Backed backed;
		Map<String, Long> rows;
		JsonNode documents;
		String head;
		String reference;
		Prospect client = Prospect.somebodyNew();
		List<String> lost = settings("lost", "lost/keys");
		try (ConfigurableApplicationContext product = start(lost)) {
			JourneyDriver journey = new JourneyDriver(product, port(product), client).untilQuoteSent();
			reference = journey.reference();
			documents = journey.engagement("/documents");
			head = head(product, reference).brief();
			rows = new Tables(product.getBean(JdbcTemplate.class)).rows();
			JsonNode backup = new Program(port(product), "administrator").post("/api/backups", Map.of());
			backed = new Backed(backup.get("data").asText(), backup.get("keys").asText(),
					product.getBean(MovableClock.class));
			// what comes after the backup is lost with the machine
			new JourneyDriver(product, port(product), Prospect.somebodyNew()).untilThanked();
		}

		List<String> found = settings("found", "found/keys");
		assertThat(restore(backed, found)).as(this.said.toString()).isZero();
		assertThat(restore(backed, found)).as("a place that is not empty").isOne();

		try (ConfigurableApplicationContext product = start(found)) {
			product.getBean(MovableClock.class).moveTo(backed.clock.instant());
			assertThat(new Tables(product.getBean(JdbcTemplate.class)).rows()).isEqualTo(rows);
			assertThat(JournalFixture.said(product.getBean(Journal.class).export(reference.replace("E-", "C-")), head))
				.contains("s’y trouve");

			JourneyDriver journey = new JourneyDriver(product, port(product), client).resumed(reference);
			assertThat(journey.engagement("/documents")).isEqualTo(documents);
			documents.forEach(
					(document) -> assertThat(journey.manager().send("GET", document.get("href").asText(), null).body())
						.startsWith("%PDF-".getBytes()));
			journey.onToTheSignedContract();

			assertThat(journey.timeline()).containsSubsequence("quote.sent", "quote.accepted", "contract.sent",
					"contract.signed");
			assertThat(journey.engagement("/documents").findValuesAsText("number"))
				.containsAll(documents.findValuesAsText("number"))
				.doesNotHaveDuplicates();
			assertThat(Link.brokenAt(product.getBean(Journal.class).of(reference.replace("E-", "C-")))).isEmpty();
		}
		assertThat(this.said).last().asString().startsWith("Il y a déjà une base à cet endroit");
	}

	private int restore(Backed backed, List<String> settings) {
		List<String> words = new ArrayList<>(List.of(backed.data, backed.keys));
		words.addAll(settings);
		return Restoration.run(words, this.said::add);
	}

	@Override
	public int restore(String data, List<String> settings) {
		List<String> words = new ArrayList<>(List.of(data));
		words.addAll(settings);
		return Restoration.run(words, this.said::add);
	}

	@Override
	public List<String> settings(String name) throws Exception {
		return settings(name, "keys");
	}

	private List<String> settings(String name, String keys) throws Exception {
		List<String> settings = new ArrayList<>(emptyDatabase(this.folder.resolve(name), name));
		settings.addAll(List.of("--server.port=0", "--intendance.keys.folder=" + this.folder.resolve(keys),
				"--intendance.backup.folder=" + this.folder.resolve("backups"),
				"--intendance.backup.keys-folder=" + this.folder.resolve("key-backups")));
		return settings;
	}

	static ConfigurableApplicationContext start(List<String> settings) {
		return new SpringApplicationBuilder(IntendanceApplication.class, MovableTime.class, TestAccounts.class,
				AddressWatch.class)
			.profiles("test")
			.run(settings.toArray(String[]::new));
	}

	static int port(ConfigurableApplicationContext product) {
		return product.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	private static JournalHead head(ConfigurableApplicationContext product, String reference) {
		return JournalFixture.head(product.getBean(Journal.class).of(reference.replace("E-", "C-")));
	}

	private record Backed(String data, String keys, MovableClock clock) {
	}

}
