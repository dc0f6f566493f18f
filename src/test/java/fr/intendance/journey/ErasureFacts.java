package fr.intendance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.journal.VerifyJournal;
import fr.intendance.keys.BlindIndex;
import fr.intendance.keys.ClientKeys;
import fr.intendance.leak.Canary;
import fr.intendance.leak.Tables;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left of a client who had a contract, left, and asked to be forgotten. A
 * subclass says on which database, and what stands in its files.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ErasureFacts {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DataSource source;

	@Autowired
	private BlindIndex index;

	@Autowired
	private ClientKeys keys;

	@Autowired
	private MovableClock clock;

	@LocalServerPort
	private int port;

	private Program manager;

	private JourneyDriver journey;

	private Map<String, Object> backup;

	private long minutes;

	private String log;

	private String refusedWhileServed;

	private JsonNode certificate;

	/** Once. */
	@BeforeEach
	void aClientIsForgotten() {
		if (this.journey != null) {
			return;
		}
		this.manager = new Program(this.port, "manager");
		this.journey = new JourneyDriver(this.application, this.port, Prospect.canary());
		try (LogCapture listening = new LogCapture()) {
			this.journey.toTheFirstReport();
			this.refusedWhileServed = answer("manager", "REQUEST", this.journey.reference());
			LeavingExits.tell(this.journey, "contract.terminated",
					Map.of("effectiveOn", this.journey.hand().today().plusMonths(1).toString()));
			LeavingExits.settleTheLastPeriods(this.journey);
			LeavingExits.windUp(this.journey);
			this.backup = raw().queryForMap("select * from contact where id = ?", contact());
			this.minutes = worked();
			assertThat(answer("assistant", "REQUEST", this.journey.reference())).startsWith("403");
			assertThat(answer("manager", "REQUEST", "E-1")).startsWith("400").contains("confirm");
			assertThat(answer("manager", "WHIM", this.journey.reference())).startsWith("400").contains("reason");
			this.certificate = this.manager.post(path("REQUEST", this.journey.reference()), Map.of());
			this.log = listening.text();
		}
	}

	/** A new folder for what this application keeps outside of its database. */
	static Path folder(DynamicPropertyRegistry registry) {
		try {
			Path folder = Files.createTempDirectory(Path.of("target"), "erasure");
			registry.add("intendance.mail.mailbox-directory", () -> folder.resolve("mailbox").toString());
			registry.add("intendance.keys.folder", () -> folder.resolve("keys").toString());
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** That folder. */
	abstract Path folder();

	/** What the database has on the disk, as bytes. */
	abstract List<byte[]> stored();

	@Test
	void isRefusedWhileTheClientIsServedAndOnceItIsDone() {
		assertThat(this.refusedWhileServed).startsWith("409").contains("encore en cours");
		assertThat(answer("manager", "REQUEST", this.journey.reference())).startsWith("409").contains("déjà effacé");
	}

	@Test
	void leavesNothingInAnyTable() {
		assertThat(new Tables(raw()).inOurs(Canary.ALL)).isEmpty();
		assertThat(new Tables(raw()).inTheEngine(Canary.ALL)).isEmpty();
		assertThat(new Tables(this.database).inOurs(Canary.ALL)).as("through the seals").isEmpty();
	}

	@Test
	void leavesNothingThatWouldKnowThePersonAgain() {
		assertThat(raw().queryForObject("select count(*) from contact where email_index = ?", Long.class,
				this.index.of(Canary.EMAIL)))
			.isZero();
	}

	@Test
	void leavesNothingInAnyFile() throws IOException {
		List<byte[]> files = new ArrayList<>(stored());
		try (Stream<Path> outside = Files.walk(folder())) {
			outside.filter(Files::isRegularFile).map(ErasureFacts::bytes).forEach(files::add);
		}

		assertThat(files).isNotEmpty();
		assertThat(files.stream().flatMap((file) -> found(file).stream()).toList()).isEmpty();
		assertThat(this.log).doesNotContain(Canary.ALL);
	}

	@Test
	void leavesNothingInTheEngine() {
		for (String table : List.of("act_hi_procinst", "act_ru_execution")) {
			assertThat(raw().queryForObject("select count(*) from " + table + " where business_key_ like ?", Long.class,
					this.journey.reference() + "%"))
				.as(table)
				.isZero();
		}
		assertThat(raw().queryForObject("select count(*) from act_id_tenant where id_ = ?", Long.class, client()))
			.isZero();
	}

	@Test
	void makesABackupOfBeforeUnreadable() {
		raw().update("update contact set name = ? where id = ?", this.backup.get("name"), contact());

		assertThat(this.database.queryForMap("select * from contact where id = ?", contact())).containsEntry("name",
				"effacé");
	}

	@Test
	void leavesTheFiguresOfTheFirm() {
		assertThat(this.minutes).isPositive().isEqualTo(worked());
		assertThat(this.journey.engagement("").get("state").asText()).isEqualTo("ended");
		assertThat(this.journey.timeline()).contains("report.sent", "journey.ended", "client.erased");
		assertThat(this.journey.desk()).contains("effacé", "Attestation d’effacement").doesNotContain(Canary.ALL);
	}

	@Test
	void leavesTheJournalWhole() throws IOException {
		Path export = Files.createTempFile("journal", ".jsonl");
		Files.write(export,
				this.manager.send("GET", "/api/engagements/" + this.journey.reference() + "/journal", null).body());

		assertThat(VerifyJournal.run(List.of(export.toString()), (said) -> {
		})).isZero();
	}

	@Test
	void certifiesItAndKeepsWhatTheLawOrdersUntilItsTimeIsOver() throws IOException {
		assertThat(printed(this.certificate.get("href").asText())).contains(Canary.COMPANY, "RGPD, art. 17",
				"cinq ans après la fin du contrat", this.journey.reference());
		assertThat(kept())
			.contains("onboarding-contract", "quote-offer", "evidence-certificate", "reporting-activity",
					"offboarding-erasure")
			.doesNotContain("onboarding-welcome");

		Instant now = this.clock.instant();
		this.clock.moveTo(now.plusSeconds(6L * 366 * 86_400));
		this.keys.expire();

		assertThat(kept()).containsOnly("reporting-activity", "reporting-statement");

		this.clock.moveTo(now.plusSeconds(11L * 366 * 86_400));
		this.keys.expire();

		assertThat(kept()).isEmpty();
	}

	private List<String> kept() {
		List<String> kinds = new ArrayList<>();
		for (JsonNode document : this.journey.engagement("/documents")) {
			int status = this.manager.send("GET", document.get("href").asText(), null).statusCode();
			assertThat(status).isIn(200, 404);
			if (status == 200) {
				kinds.add(document.get("kind").asText());
			}
		}
		return kinds;
	}

	private String printed(String href) throws IOException {
		try (PDDocument opened = Loader.loadPDF(this.manager.send("GET", href, null).body())) {
			return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
		}
	}

	private String answer(String user, String reason, String confirm) {
		var answer = new Program(this.port, user).send("POST", path(reason, confirm), "{}");
		return answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8);
	}

	private String path(String reason, String confirm) {
		return "/api/engagements/" + this.journey.reference() + "/erasure?reason=" + reason + "&confirm=" + confirm;
	}

	private long worked() {
		return raw().queryForObject("select sum(minutes) from ledger_entry where engagement = ?", Long.class,
				this.journey.reference());
	}

	private String client() {
		return "C" + this.journey.reference().substring(1);
	}

	private String contact() {
		return client() + ".1";
	}

	/** Past the seals. */
	private JdbcTemplate raw() {
		return new JdbcTemplate(this.source);
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> found(byte[] file) {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		return Canary.ALL.stream()
			.filter((word) -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
				.anyMatch((writing) -> text.contains(new String(word.getBytes(writing), StandardCharsets.ISO_8859_1))))
			.toList();
	}

}
