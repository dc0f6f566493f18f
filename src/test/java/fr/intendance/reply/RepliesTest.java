package fr.intendance.reply;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.Scan;
import fr.intendance.client.Scans;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.client.Traces;
import fr.intendance.engine.Refusal;
import fr.intendance.inbox.Correspondence;
import fr.intendance.inbox.Eml;
import fr.intendance.inbox.Incoming;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;
import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@CoversProcess("reply")
class RepliesTest {

	private static final byte[] PDF = "%PDF-1.7 kbis".getBytes(StandardCharsets.US_ASCII);

	@Autowired
	private Correspondence correspondence;

	@Autowired
	private Replies replies;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Scans scans;

	@Autowired
	private List<Traces> traces;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	@BeforeEach
	void somebodyWroteAndWasThanked() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(this.engagement);
		Jobs.run(this.engine, reference().value());
	}

	@AfterEach
	void signOut() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void hasEachReadByThePeopleOfTheFirm() {
		boolean filed = reply("Plutôt mardi matin.");

		Map<String, Object> shown = shown(tasks().get(0));
		submit(Map.of("decision", "GO_ON", "followUp", "Rappelée."));

		assertThat(filed).isTrue();
		assertThat(shown).containsEntry("shownClient", "Atelier Durand")
			.containsEntry("shownContact", "Camille Durand")
			.containsEntry("shownSender", ours().to().value())
			.containsEntry("shownStranger", false)
			.containsEntry("shownSubject", "Re: Votre devis")
			.containsEntry("shownText", "Plutôt mardi matin.")
			.containsEntry("shownFiles", "")
			.containsEntry("shownLeftOut", 0)
			.containsEntry("shownReference", reference().value());
		assertThat(tasks()).isEmpty();
		assertThat(running()).isZero();
		assertThat(this.replies.get(key(1)).decision()).contains(Reply.Decision.GO_ON);
		assertThat(this.replies.get(key(1)).followUp()).contains(new FreeText("Rappelée."));
		assertThat(this.timeline.of(reference())).extracting(TimelineEntry::event)
			.endsWith("reply.received", "reply.read");
	}

	@Test
	void asksThePeopleOfTheFirmWithinAWorkingDay() {
		reply("Oui.");

		assertThat(tasks()).singleElement().satisfies((task) -> {
			assertThat(task.getName()).isEqualTo("Lire la réponse");
			assertThat(task.getTenantId()).isEqualTo(this.engagement.clientId());
			assertThat(task.getDueDate()).isAfter(java.util.Date.from(this.clock.instant()));
		});
	}

	@Test
	void showsInTheTimelineWhatTheySaid() {
		reply("Plutôt mardi matin. " + "\ud83d\ude00".repeat(600));

		assertThat(received().said().map(FreeText::value).orElseThrow()).startsWith("Plutôt mardi matin.")
			.endsWith("\ud83d\ude00…")
			.matches((text) -> text.codePointCount(0, text.length()) == 501);
		assertThat(received().about()).isEqualTo(key(1));
		assertThat(received().actor()).isNull();
	}

	@Test
	void warnsOfASenderWhomWeDidNotWriteTo() {
		file(Eml.blank()
			.with("From", "autre@ailleurs.example")
			.with("In-Reply-To", ours().messageId())
			.text("J’accepte."));
		file(Eml.blank().with("From", "<<<@").with("In-Reply-To", ours().messageId()).text("J’accepte."));

		assertThat(shown(tasks().get(0))).containsEntry("shownStranger", true)
			.containsEntry("shownSender", "autre@ailleurs.example");
		assertThat(shown(tasks().get(1))).containsEntry("shownStranger", true).containsEntry("shownSender", "");
	}

	@Test
	void knowsNobodyByTheirAddressAlone() {
		boolean filed = file(Eml.blank()
			.with("From", ours().to().value())
			.with("Subject", "Re: " + ours().subject())
			.with("In-Reply-To", "<guessed@camille-moreau.example>")
			.text("J’accepte."));

		assertThat(filed).isFalse();
		assertThat(tasks()).isEmpty();
	}

	@Test
	void remindsNobodyBeforeTheirAnswerWasRead() {
		String key = await();
		reply("Je reviens vers vous lundi.");

		Optional<java.time.Instant> next = remindAt(key, 7);
		Optional<java.time.Instant> pastTheEnd = remindAt(key, 90);

		assertThat(this.reminders.arePaused(this.engagement.reference())).isTrue();
		assertThat(next).hasValueSatisfying((it) -> assertThat(it).isBefore(this.clock.instant()));
		assertThat(pastTheEnd).isPresent();
		assertThat(reminded()).isZero();
		assertThat(awaited(key).isOpen()).isTrue();
	}

	@Test
	void remindsAgainOnceItWasRead() {
		String key = await();
		reply("Je regarde.");
		submit(Map.of("decision", "GO_ON"));

		remindAt(key, 7);

		assertThat(this.reminders.arePaused(this.engagement.reference())).isFalse();
		assertThat(reminded()).isEqualTo(1);
	}

	@Test
	void remindsAgainAtTheDateThatWasAgreed() {
		String key = await();
		reply("Pas avant le 7.");
		submit(Map.of("decision", "GO_ON_LATER", "until", "2026-12-07"));

		remindAt(key, 7);

		assertThat(reminded()).isZero();
		assertThat(awaited(key).heldUntil()).isPresent();
		remindAt(key, 10);
		assertThat(reminded()).isEqualTo(1);
	}

	@Test
	void remindsNoMoreWhereThatWasDecided() {
		String key = await();
		reply("Inutile de me relancer.");
		submit(Map.of("decision", "STOP"));

		remindAt(key, 7);

		assertThat(reminded()).isZero();
		assertThat(awaited(key).isOpen()).isTrue();
		assertThat(awaited(key).nextAt()).contains(awaited(key).endsAt());
	}

	@ParameterizedTest
	@CsvSource({ "GO_ON_LATER,''", "GO_ON_LATER,2026-11-20", "GO_ON_LATER,2099-01-01", "GO_ON_LATER,demain",
			"ACCEPT,''" })
	void keepsTheTaskOpenWhenTheDecisionIsNone(String decision, String until) {
		await();
		reply("Oui.");

		assertThatThrownBy(() -> submit(Map.of("decision", decision, "until", until)))
			.isInstanceOf(WebApplicationException.class);

		assertThat(tasks()).hasSize(1);
		assertThat(this.replies.get(key(1)).decision()).isEmpty();
	}

	@Test
	void keepsTheFilesAsTheirs() {
		file(Eml.answering(ours().messageId())
			.parts("multipart/mixed", Eml.words("text/plain", "Ci-joint."),
					Eml.file("application/pdf", "Kbis Durand.pdf", PDF),
					Eml.file("application/zip", "photos.zip", new byte[] { 'P', 'K' })));

		Map<String, Object> shown = shown(tasks().get(0));
		List<Scan> files = this.replies.files(this.replies.get(key(1)));

		assertThat(files).singleElement().satisfies((file) -> {
			assertThat(file.fileName()).isEqualTo("reply-1-1.pdf");
			assertThat(file.label()).isEqualTo("Fichier reçu par courriel le 23 novembre 2026 (1)");
			assertThat(file.how()).isEqualTo(Answer.How.MAIL);
		});
		assertThat(this.scans.content(reference(), "reply-1-1")).contains(PDF);
		assertThat(shown).containsEntry("shownLeftOut", 1)
			.containsEntry("shownFiles", "[reply-1-1.pdf](/api/engagements/" + reference() + "/pieces/reply-1-1)");
		this.scans.erase(reference());
		assertThat(this.scans.of(reference())).isEmpty();
	}

	@Test
	void takesNoteOfAMachineAndDoesNothing() {
		String key = await();
		boolean filed = file(Eml.answering(ours().messageId()).with("Auto-Submitted", "auto-replied").text("Absente."));

		remindAt(key, 7);

		assertThat(filed).isTrue();
		assertThat(tasks()).isEmpty();
		assertThat(reminded()).isEqualTo(1);
		assertThat(this.timeline.of(reference())).extracting(TimelineEntry::event).contains("reply.automatic");
	}

	@Test
	void keepsOnlySoManyUnread() {
		for (int number = 1; number <= 20; number++) {
			reply("Réponse " + number);
		}

		assertThat(reply("Une de trop")).isFalse();
		submit(Map.of("decision", "GO_ON"));
		assertThat(reply("Une de moins")).isTrue();
		assertThat(tasks()).hasSize(20);
	}

	@Test
	void endsWithWhatIsErased() {
		reply("Oui.");

		this.transaction.executeWithoutResult((status) -> this.traces.forEach((one) -> one.erase(reference())));

		assertThat(tasks()).isEmpty();
		assertThat(running()).isZero();
		assertThat(Refusal.of(() -> this.replies.get(key(1))).status()).isEqualTo(404);
	}

	@Test
	void leavesNothingPersonalInTheEngine() {
		reply("Canari jaune");
		submit(Map.of("decision", "GO_ON", "followUp", "Canari vert"));

		assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().list())
			.noneMatch((variable) -> String.valueOf(variable.getValue()).contains("Canari"));
	}

	private boolean reply(String text) {
		return file(Eml.blank()
			.with("From", "Camille <" + ours().to().value() + ">")
			.with("Subject", "Re: Votre devis")
			.with("In-Reply-To", ours().messageId())
			.text(text));
	}

	private boolean file(byte[] mail) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> this.correspondence.file(Incoming.of(mail))));
	}

	/** A quote, say, of whose ladder the first step is due within days. */
	private String await() {
		String key = reference().key("quote");
		this.transaction
			.executeWithoutResult((status) -> this.reminders.await(key, Ladder.QUOTE, "quote", Optional.empty()));
		return key;
	}

	private Optional<java.time.Instant> remindAt(String key, int days) {
		this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(days)));
		return this.reminders.remind(key);
	}

	private long reminded() {
		return this.outbox.under(reference().value())
			.stream()
			.filter((mail) -> mail.key().purpose().startsWith("reminder."))
			.count();
	}

	private Awaited awaited(String key) {
		return this.reminders.of(reference()).stream().filter((one) -> one.key().equals(key)).findFirst().orElseThrow();
	}

	private TimelineEntry received() {
		return this.timeline.of(reference())
			.stream()
			.filter((entry) -> entry.event().equals("reply.received"))
			.findFirst()
			.orElseThrow();
	}

	private OutgoingMail ours() {
		return this.outbox.under(reference().value()).get(0);
	}

	private EngagementReference reference() {
		return this.engagement.reference();
	}

	private String key(int number) {
		return reference().key("R" + number);
	}

	private List<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKeyLike(reference() + ".R%")
			.orderByTaskCreateTime()
			.asc()
			.list();
	}

	private long running() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(reference() + ".R%")
			.count();
	}

	private Map<String, Object> shown(Task task) {
		signIn();
		Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(task.getId());
		signOut();
		return shown;
	}

	private void submit(Map<String, Object> values) {
		Task task = tasks().get(0);
		signIn();
		try {
			this.engine.getFormService().submitTaskForm(task.getId(), values);
		}
		finally {
			signOut();
		}
	}

	private void signIn() {
		this.engine.getIdentityService()
			.setAuthentication("assistant", List.of("assistant"), List.of(this.engagement.clientId()));
	}

}
