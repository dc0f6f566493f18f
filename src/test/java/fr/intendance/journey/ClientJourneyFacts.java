package fr.intendance.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.journal.Journal;
import fr.intendance.journal.JournalEvent;
import fr.intendance.journal.JournalFixture;
import fr.intendance.journal.Link;
import fr.intendance.leak.Canary;
import fr.intendance.leak.Tables;
import fr.intendance.onboarding.Contracts;
import fr.intendance.quote.Formula;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What stands in our records after a client went from the first contact to the first
 * report. The journey is driven once, over HTTP; a subclass says on which database.
 */
@ApplicationTest
@Import(StatementCount.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ClientJourneyFacts {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DataSource source;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Journal journal;

	@Autowired
	private StatementCount statements;

	@LocalServerPort
	private int port;

	private Program manager;

	private JourneyDriver journey;

	private String log;

	private StatementCount.Count count;

	/** Once: a run of the whole way is what all facts are about. */
	@BeforeEach
	void aClientGetsTheFirstReport() {
		if (this.journey != null) {
			return;
		}
		this.manager = new Program(this.port, "manager");
		this.journey = new JourneyDriver(this.application, this.port, Prospect.canary());
		StatementCount.Count before = this.statements.soFar();
		try (LogCapture listening = new LogCapture()) {
			this.journey.toTheFirstReport();
			this.log = listening.text();
		}
		this.count = this.statements.soFar().since(before);
	}

	/** What the journey took of the database. */
	StatementCount.Count count() {
		return this.count;
	}

	@Test
	void waitsForTheNextReportUnderContract() {
		JsonNode engagement = this.journey.engagement("");

		assertThat(engagement.get("reference").asText()).isEqualTo(this.journey.reference());
		assertThat(engagement.get("stage").asText()).isEqualTo("reporting");
		assertThat(engagement.get("state").asText()).isEqualTo("running");
		assertThat(engagement.get("waitingFor").asText()).isEqualTo("nobody");
		assertThat(engagement.get("next").asText()).isEqualTo("report");
		assertThat(engagement.get("nextOn").asText()).matches("2027-0[12]-\\d\\d");
	}

	@Test
	void issuesEachKindOfDocumentAsItWasFingerprinted() {
		JsonNode documents = this.journey.engagement("/documents");

		assertThat(documents.findValuesAsText("kind")).containsExactlyInAnyOrder("needs-review-specification",
				"quote-offer", "evidence-certificate", "onboarding-contract", "onboarding-confidentiality",
				"onboarding-data-processing", "onboarding-billing-mandate", "evidence-certificate",
				"onboarding-welcome", "reporting-activity", "reporting-statement");
		documents.forEach((document) -> {
			byte[] pdf = this.manager.send("GET", document.get("href").asText(), null).body();
			assertThat(pdf).startsWith("%PDF-".getBytes());
			assertThat(sha256(pdf)).isEqualTo(document.get("sha256").asText());
		});
	}

	@Test
	void tellsWhatHappenedInItsOrder() {
		List<String> events = this.journey.timeline();

		assertThat(events).containsSubsequence("enquiry.received", "enquiry.acknowledged", "call.booked",
				"call.recalled", "call.held", "questionnaire.sent", "questionnaire.answered", "needs.reviewed",
				"specification.sent", "specification.agreed", "quote.sent", "quote.accepted", "acceptance.certified",
				"contract.sent", "contract.signed", "acceptance.certified", "pieces.requested", "kickOff.held",
				"contract.activated", "welcome.sent", "report.sent", "report.agreed");
	}

	@Test
	void sealsWhatHappenedWithWhoDidItAndByWhichStep() {
		String export = new String(
				this.manager.send("GET", "/api/engagements/" + this.journey.reference() + "/journal", null).body(),
				StandardCharsets.UTF_8);
		List<String> lines = export.lines().skip(1).toList();

		List<JournalEvent> events = this.journal.of(this.journey.reference().replace("E-", "C-"));

		assertThat(Link.brokenAt(events)).isEmpty();
		assertThat(events).extracting(JournalEvent::event).containsSubsequence(this.journey.timeline());
		assertThat(lines).hasSameSizeAs(events);
		assertThat(events).extracting(JournalEvent::event, JournalEvent::actor, JournalEvent::step)
			.contains(tuple("quote.sent", "", "quote:1/ServiceTask_SendQuote"),
					tuple("quote.approved", "user:manager", "quote:1/UserTask_ApproveQuote"),
					tuple("quote.accepted", "contact:" + events.get(0).client() + ".1", ""));
		assertThat(export).doesNotContain(Canary.ALL);
	}

	@Test
	void printsInTheReportWhereTheJournalEnded() throws IOException {
		JournalEvent issued = this.journal.of(this.journey.reference(), "report.issued").get(0);
		List<JournalEvent> before = this.journal.of(issued.client()).subList(0, issued.place() - 1);
		String brief = JournalFixture.head(before).brief();
		String export = this.journal.export(issued.client());

		assertThat(printed()).filteredOn((text) -> text.contains("Vos fichiers et votre journal"))
			.singleElement()
			.asString()
			.contains("Votre journal scellé compte " + before.size() + " événements", brief);
		assertThat(JournalFixture.said(export, brief)).endsWith("s’y trouve, à l’événement " + before.size() + ".");
	}

	@Test
	void tellsWhoOfTheFirmOpenedADocument() {
		JsonNode document = this.journey.engagement("/documents").get(0);

		this.manager.send("GET", document.get("href").asText(), null);

		assertThat(this.journal.of(this.journey.reference(), "file.opened")).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.actor()).isEqualTo("user:manager"))
			.extracting(JournalEvent::about)
			.contains("document/" + document.get("number").asText());
	}

	@Test
	void writesToTheClientAtEachStep() {
		List<JsonNode> mails = this.journey.mails();

		assertThat(mails).flatExtracting(ClientSide::links)
			.extracting((link) -> link.replaceAll(".*/portal/[^/]+/([a-z]+).*", "$1"))
			.contains("booking", "questionnaire", "specification", "quote", "signature", "pieces", "report");
		assertThat(mails.stream().filter((mail) -> mail.get("links").toString().contains("/questionnaire")).toList())
			.as("the questionnaire and one reminder of it")
			.hasSize(2);
		assertThat(mails).flatExtracting((mail) -> mail.findValuesAsText("fileName"))
			.anyMatch((name) -> name.endsWith(".ics"))
			.anyMatch((name) -> name.endsWith(".pdf"));
	}

	@Test
	void countsTheReportFromTheLedger() {
		JsonNode reports = this.journey.engagement("/reports");
		long worked = this.database.queryForObject("select sum(minutes) from ledger_entry where engagement = ?",
				Long.class, this.journey.reference());

		assertThat(reports).hasSize(1);
		assertThat(reports.get(0).get("state").asText()).isEqualTo("agreed");
		assertThat(reports.get(0).get("satisfaction").asInt()).isEqualTo(5);
		assertThat(reports.get(0).get("usedMinutes").asLong()).isPositive().isEqualTo(worked);
		assertThat(reports.get(0).get("includedMinutes").asLong()).isPositive();
		assertThat(reports.get(0).get("invoicedCents").asLong()).isPositive();
	}

	@Test
	void putsTheContractInForce() {
		Contracts.InForce contract = this.contracts.inForce(new EngagementReference(this.journey.reference()))
			.orElseThrow();

		assertThat(contract.formula()).isEqualTo(Formula.PACKAGE);
		assertThat(contract.services()).extracting(Contracts.Service::code)
			.contains("QUOTES", "INVOICING", "UNPAID_REMINDERS")
			.doesNotContain("BOOKKEEPING");
		assertThat(contract.priceCents()).isPositive();
	}

	@Test
	void leavesNoIncident() {
		assertThat(this.manager.get("/engine-rest/incident/count").get("count").asLong()).isZero();
		assertThat(this.manager.get("/engine-rest/job/count?withException=true").get("count").asLong()).isZero();
	}

	@Test
	void keepsPersonalDataOutOfTheEngine() {
		assertThat(new Tables(this.database).inTheEngine(Canary.ALL)).isEmpty();
	}

	@Test
	void storesNothingPersonalInClear() {
		assertThat(new Tables(this.database).inOurs(Canary.ALL)).as("through the seals")
			.hasSizeGreaterThan(Canary.ALL.size());
		assertThat(new Tables(new JdbcTemplate(this.source)).inOurs(Canary.ALL)).as("as it is stored").isEmpty();
	}

	@Test
	void keepsPersonalDataOutOfTheLogAndComplainsOfNothing() {
		assertThat(this.log).doesNotContain(Canary.ALL);
		assertThat(this.log).doesNotContainPattern("(?m)^(WARN|ERROR) ");
	}

	@Test
	void bringsEveryLetterBackUnchanged() throws IOException {
		JsonNode shown = this.journey.shownFirst();

		assertThat(shown.at("/shownClient/value").asText()).isEqualTo(Canary.COMPANY);
		assertThat(shown.at("/shownContact/value").asText()).contains(Canary.NAME).contains(Canary.EMAIL);
		assertThat(shown.at("/shownMessage/value").asText()).isEqualTo(Canary.MESSAGE);
		assertThat(this.journey.mails())
			.allSatisfy((mail) -> assertThat(mail.get("text").asText()).contains(Canary.NAME));
		assertThat(printed()).hasSize(11).allSatisfy((text) -> assertThat(text).contains(Canary.COMPANY));
	}

	private List<String> printed() throws IOException {
		List<String> texts = new ArrayList<>();
		for (JsonNode document : this.journey.engagement("/documents")) {
			byte[] pdf = this.manager.send("GET", document.get("href").asText(), null).body();
			try (PDDocument opened = Loader.loadPDF(pdf)) {
				// a long name takes two lines
				texts.add(new PDFTextStripper().getText(opened).replaceAll("\\s+", " "));
			}
		}
		return texts;
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
