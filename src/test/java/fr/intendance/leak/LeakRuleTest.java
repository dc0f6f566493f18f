package fr.intendance.leak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Fork;
import fr.intendance.journey.JourneyDriver;
import fr.intendance.journey.Prospect;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rule can fail: a leak is planted in each kind of output, and found. */
@ApplicationTest
class LeakRuleTest {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private DataSource source;

	@Autowired
	private MeterRegistry metrics;

	@Autowired
	private JdbcTemplate sealing;

	@Autowired
	private TransactionTemplate transaction;

	@LocalServerPort
	private int port;

	private JdbcTemplate database;

	@BeforeEach
	void nothingIsThereYet() {
		this.database = new JdbcTemplate(this.source);
		LeakRule.verify();
	}

	/** What was planted is no finding of the build. */
	@AfterEach
	void forget() {
		Leaks.take();
	}

	@Test
	void findsAWordInAMessageOfTheLog() {
		LoggerFactory.getLogger(LeakRuleTest.class).info("Mail to {} was refused", Canary.EMAIL);

		assertThatThrownBy(LeakRule::verify).hasMessageContaining("a line of the log")
			.hasMessageContaining(Canary.EMAIL);
		LeakRule.verify();
	}

	@Test
	void findsAWordInAStackTraceAndInTheContextOfALine() {
		LoggerFactory.getLogger("library")
			.warn("Failed", new IllegalStateException(new IllegalArgumentException(Canary.NAME)));
		try (MDC.MDCCloseable context = MDC.putCloseable("who", Canary.PHONE)) {
			LoggerFactory.getLogger("library").warn("Failed");
		}

		assertThat(Leaks.take()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contact?email=canari.mail%40zephyrine.example", "/portal/canari", "/verify?n=%63anari",
			"/static/06.98.76.54.32" })
	void findsAWordInAnAddressThatIsAskedFor(String address) {
		Browser.of(this.port).get(address);

		assertThat(Leaks.take()).isNotEmpty()
			.allMatch((leak) -> leak.matches("(?s)(an|a printed) address.*|the header.*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a href=\"/desk?q=canari\">", "<form method='post' action=\"/x/987654324\">",
			"{\"fileName\" : \"contrat-Canari.pdf\"}",
			"{\"links\":[\"https://a.example/\",\"https://a.example/canari\"]}", "<img src=\"/photo/%43anari\">" })
	void findsAWordInAnAddressOrANameOfAFileThatIsPrinted(String page) {
		AddressWatch.readPage(page);

		assertThat(Leaks.take()).hasSize(1);
	}

	@Test
	void findsAWordInTheAddressTheTitleAndTheDownloadsOfABrowser() {
		PageWatch.address("http://localhost:8080/camunda/app/tasklist/default/#/?task=1&query=%63anari");
		PageWatch.address("http://localhost:8080/desk?q=canari");
		PageWatch.title("Atelier Canari · Intendance");
		PageWatch.download("contrat-canari.pdf");
		AddressWatch.readPage("<title>Dossier canari</title>");
		PageWatch.address("about:blank");
		PageWatch.title("E-2026-0042 · Intendance");

		assertThat(Leaks.take()).hasSize(5)
			.allMatch((leak) -> leak
				.matches("(?s)(an address of the browser|the title of a page|the name of a download): .*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a href=\"mailto:canari.mail@zephyrine.example\">", "<a href=\"tel:0698765432\">",
			"<p>canari-message</p>", "{\"to\": \"canari.mail@zephyrine.example\"}" })
	void letsAPageNameWhomItIsAbout(String page) {
		AddressWatch.readPage(page);

		assertThat(Leaks.take()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "insert into act_ru_task (id_, name_) values ('leak', '%s')",
			"insert into act_hi_taskinst (id_, start_time_, description_) values ('leak', current_timestamp, '%s')",
			"insert into act_ru_variable (id_, type_, name_, var_scope_, text_) values ('leak', 'string', 'x', 'x', '%s')",
			"insert into act_hi_detail (id_, type_, name_, time_, text_) values ('leak', 'x', 'x', current_timestamp, '%s')",
			"insert into act_hi_comment (id_, time_, message_) values ('leak', current_timestamp, '%s')",
			"insert into act_hi_op_log (id_, timestamp_, new_value_) values ('leak', current_timestamp, '%s')",
			"insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, incident_msg_) values "
					+ "('leak', 1, current_timestamp, 'x', '%s')",
			"insert into act_hi_job_log (id_, timestamp_, job_id_, job_exception_msg_) values ('leak', current_timestamp, 'x', '%s')",
			"insert into act_hi_procinst (id_, proc_inst_id_, proc_def_id_, start_time_, business_key_) values "
					+ "('leak', 'leak', 'x', current_timestamp, '%s')",
			"insert into act_ge_bytearray (id_, bytes_) values ('leak', STRINGTOUTF8('%s'))",
			"update engagement set next_step = 'canari-x' where reference = '%2$s'",
			"update outgoing_text set text_body = '%s' where engagement = '%2$s'" })
	void findsAWordInAnyTableOfTheEngineAndInClearInOurs(String planted) {
		String reference = thanked();

		assertThat(leaksAfter(() -> this.database.update(planted.formatted(Canary.EMAIL, reference)))).hasSize(1);
	}

	@Test
	void findsAWordInTheSubjectOfAMail() {
		String reference = thanked();

		assertThat(leaksAfter(() -> this.sealing.update("update outgoing_mail set subject = ? where engagement = ?",
				"Devis pour " + Canary.NAME, reference)))
			.singleElement()
			.asString()
			.startsWith("the subject of a mail");
	}

	@Test
	void findsAWordInTheNameOfAFile() throws IOException {
		Path file = Fork.folder("mailbox").resolve("canari.mail@zephyrine.example.eml");
		Files.createDirectories(file.getParent());
		Files.createFile(file);

		try {
			assertThat(new Outputs(this.application).leaks()).containsExactly("the name of a file: " + file);
		}
		finally {
			Files.delete(file);
		}
	}

	@Test
	void findsAWordInAMetric() {
		Counter counter = this.metrics.counter("mails.refused", "to", Canary.EMAIL);

		try {
			assertThat(new Outputs(this.application).leaks()).singleElement()
				.asString()
				.startsWith("the name of a metric");
		}
		finally {
			this.metrics.remove(counter);
		}
	}

	private String thanked() {
		return new JourneyDriver(this.application, this.port, Prospect.somebodyNew()).untilThanked().reference();
	}

	/** What is found of something that is then undone. */
	private List<String> leaksAfter(Runnable planted) {
		return this.transaction.execute((status) -> {
			planted.run();
			status.setRollbackOnly();
			return new Outputs(this.application).leaks();
		});
	}

}
