package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.Scans;
import fr.intendance.engine.Refusal;
import fr.intendance.mail.Dispatcher;
import fr.intendance.mail.Mailbox;
import fr.intendance.mail.MailboxMail;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Recording;
import fr.intendance.work.Work;
import fr.intendance.work.WorkTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Invoicing that a change of contract adds waits for its mandate, in writing. */
@ApplicationTest
class BillingMandateChangeTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Work work;

	@Autowired
	private Recording recording;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Scans scans;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private ContractDesk desk;

	@BeforeEach
	void invoicingIsAddedToAContract() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
		this.database.sql("delete from contract_service where contract = ? and code = 'INVOICING'")
			.param(this.reference.value())
			.update();
		this.database
			.sql("insert into contract_signature (engagement, name, capacity, consents, documents, came_by,"
					+ " given_by, given_at) values (?, ?, ?, ?, '', 'LINK', 'contact', ?)")
			.params(this.reference.value(), "Camille Durand", "gérante", "",
					Instant.parse("2026-11-10T08:00:00Z").atOffset(ZoneOffset.UTC))
			.update();
		this.desk = ContractDesk.of(this.application, this.port, this.reference);
		this.desk.to("2026-12-01T09:00:00Z");
		assertThat(this.desk.send("contract-change", change()).statusCode()).isEqualTo(303);
	}

	@Test
	void theClientGetsTheMandateWithTheChange() {
		OutgoingMail queued = this.outbox.of(this.reference.value())
			.stream()
			.filter((one) -> one.key().purpose().equals("contract.changed"))
			.findFirst()
			.orElseThrow();

		this.dispatcher.dispatch();
		MailboxMail mail = this.mailbox.find(queued.id()).orElseThrow();
		assertThat(mail.text()).containsPattern("mandat n°.MF-2026-\\d{4} est joint")
			.contains("D’ici là, nous n’émettrons aucune facture");
		assertThat(mail.attachments()).singleElement()
			.satisfies((file) -> assertThat(file.fileName()).contains("mandat"));
		assertThat(this.desk.page()).contains("Mandat de facturation établi", "Acceptation écrite");
	}

	@Test
	void nothingIsInvoicedBeforeItIsAccepted() {
		this.desk.to("2026-12-16T09:00:00Z");

		assertThat(services()).doesNotContain("INVOICING");
		assertThat(Refusal.of(() -> record("2026-12-16")).field()).contains("service");
		assertThat(Refusal.of(() -> this.work.ask(this.reference, "INVOICING", new FreeText("Une facture."),
				new Answer(Answer.How.LINK, "contact", this.clock.instant())))
			.field()).contains("service");
	}

	@Test
	void whatWaitedIsPlannedOnceItIsAccepted() {
		this.desk.to("2026-12-18T09:00:00Z");

		assertThat(this.desk.send("billing-mandate", acceptance("MAIL")).statusCode()).isEqualTo(303);

		assertThat(services()).contains("INVOICING");
		assertThat(this.desk.page()).contains("Mandat de facturation accepté").doesNotContain("Acceptation écrite");
		assertThat(record("2026-12-18")).isPositive();
		assertThat(Refusal.of(() -> record("2026-12-17")).sentence()).contains("n’était pas encore accepté ce jour-là");
		assertThat(
				this.database.sql("select documents from contract_signature where engagement = ? and came_by = 'MAIL'")
					.param(this.reference.value())
					.query(String.class)
					.single())
			.matches("MF-2026-\\d{4} [0-9a-f]{64}");
	}

	@Test
	void whatIsAcceptedBeforeTheDayBeginsOnTheDay() {
		this.desk.send("billing-mandate", acceptance("MAIL"));
		assertThat(services()).doesNotContain("INVOICING");

		this.desk.to("2026-12-16T09:00:00Z");

		assertThat(services()).contains("INVOICING");
	}

	@Test
	void aWordOnThePhoneIsNoMandate() {
		HttpResponse<String> said = this.desk.send("billing-mandate", acceptance("PHONE"));
		HttpResponse<String> withoutScan = this.desk.send("billing-mandate", acceptance("PAPER"));

		assertThat(said.statusCode()).isEqualTo(400);
		assertThat(said.body()).contains("Ce mandat s’accepte par écrit");
		assertThat(withoutScan.body()).contains("Joignez le scan ou la photo du mandat signé.");
		assertThat(this.scans.of(this.reference)).isEmpty();
		assertThat(this.desk.page()).contains("Acceptation écrite");
	}

	@Test
	void aLaterChangeKeepsTheServiceAndDrawsUpNoSecondMandate() {
		this.desk.to("2026-12-20T09:00:00Z");
		Map<String, String> next = change();
		next.put("effectiveOn", "2027-01-16");
		next.put("add", "POST");
		assertThat(this.desk.send("contract-change", next).statusCode()).isEqualTo(303);
		this.desk.send("billing-mandate", acceptance("MAIL"));

		this.desk.to("2027-02-01T09:00:00Z");

		assertThat(this.work.tasks(this.reference)).extracting(WorkTask::label)
			.contains("Facturation de février", "Courrier papier de février");
		assertThat(this.database.sql("select count(*) from document where engagement = ? and number like 'MF-%'")
			.param(this.reference.value())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void aChangeThatTakesTheServiceOutAsksForNoMandate() {
		Map<String, String> out = change();
		out.putAll(Map.of("effectiveOn", "2027-01-16", "add", "POST", "remove", "INVOICING"));

		assertThat(this.desk.send("contract-change", out).statusCode()).isEqualTo(303);

		assertThat(this.database
			.sql("select count(*) from outgoing_attachment where engagement = ? and document like 'MF-%'")
			.param(this.reference.value())
			.query(Long.class)
			.single()).as("the one of the first change").isOne();
	}

	private List<String> services() {
		return this.work.tasks(this.reference).stream().map(WorkTask::service).toList();
	}

	private long record(String day) {
		return this.recording
			.recordDirect(this.reference, "INVOICING", LocalDate.parse(day), 1, 30, new FreeText("Fait."), "manager")
			.id();
	}

	private static Map<String, String> change() {
		return new HashMap<>(Map.of("effectiveOn", "2026-12-16", "hours", "30", "price", "1300", "overage", "52", "add",
				"INVOICING", "reason", "Les factures en plus.", "channel", "PHONE"));
	}

	private static Map<String, String> acceptance(String channel) {
		return Map.of("name", "Camille Durand", "capacity", "gérante", "channel", channel);
	}

}
