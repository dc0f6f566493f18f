package fr.intendance.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.engine.SignedIn;
import fr.intendance.mail.MailState;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Steps of a ladder that are calls. */
@ApplicationTest
@CoversProcess("reminder-call")
class ReminderCallsTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private OpenCalls openCalls;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private Ladders ladders;

	@Autowired
	private Reminders reminders;

	@Autowired
	private RemindersByHand byHand;

	@Autowired
	private ReminderCalls calls;

	@Autowired
	private Objections objections;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private LadderPlan before;

	private Enquiry enquiry;

	private Engagement engagement;

	private String key;

	@BeforeEach
	void aQuoteIsFollowedUpByACall() {
		this.before = this.ladders.of(Ladder.QUOTE);
		change(List.of(new Rung(Tone.HELPFUL, Channel.PHONE, 3), new Rung(Tone.CLEAR, Channel.MAIL, 6)));
		this.enquiry = EnquiryFixture.ofCamille();
		open(this.enquiry);
	}

	@AfterEach
	void theLadderIsAsItWas() {
		change(this.before.rungs());
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void asksSomebodyToCallWithAGuide() {
		fire();

		Map<String, Object> shown = shown();
		assertThat(task().getName()).isEqualTo("Appeler le client");
		assertThat(task().getTenantId()).isEqualTo(this.engagement.clientId());
		assertThat(shown).containsEntry("shownPhone", this.enquiry.phone().orElseThrow().value())
			.containsEntry("shownAwaited", "Répondre à notre devis");
		assertThat(shown.get("shownScript").toString()).contains("Ne pressez pas").contains("\n2. ");
		assertThat(this.outbox.of(this.key)).isEmpty();
		assertThat(events()).endsWith("reminder.callDue");
	}

	@Test
	void goesOnWithTheLadderWhoeverWasReachedOrNot() {
		fire();

		submit(Map.of("outcome", "UNREACHED", "notes", "Répondeur."));
		fire();

		assertThat(this.outbox.of(this.key)).hasSize(1);
		assertThat(this.timeline.of(this.engagement.reference())).anySatisfy((entry) -> {
			assertThat(entry.event()).isEqualTo("reminder.called.unreached");
			assertThat(entry.said()).contains(new FreeText("Répondeur."));
			assertThat(entry.actor()).isEqualTo("manager");
		});
	}

	@Test
	void keepsAPromiseThatWasMadeOnThePhone() {
		fire();

		submit(Map.of("outcome", "PROMISED", "day", "2026-12-04"));

		Awaited quote = this.reminders.of(this.engagement.reference()).get(0);
		assertThat(quote.promisedFor()).contains(LocalDate.of(2026, 12, 4));
		assertThat(quote.isOpen()).isTrue();
		assertThat(events()).contains("reminder.called.promised", "reminder.promised");
	}

	@Test
	void keepsAnObjectionThatWasMadeOnThePhone() {
		fire();

		submit(Map.of("outcome", "OBJECTED"));

		assertThat(this.objections.stands(this.enquiry.email())).isTrue();
	}

	@Test
	void takesTheTaskAwayWhenTheAnswerComes() {
		fire();

		this.reminders.answered(this.key);

		assertThat(tasks()).isEmpty();
		assertThat(this.calls.get(callKey()).outcome()).contains(ReminderCall.Outcome.OVERTAKEN);
	}

	@Test
	void takesTheMailBackTooThatWasWrittenWhileNobodyCalled() {
		fire();
		fire();

		this.reminders.answered(this.key);

		assertThat(tasks()).isEmpty();
		assertThat(this.outbox.of(this.key)).extracting(OutgoingMail::state).containsExactly(MailState.STOPPED);
	}

	@Test
	void takesTheTaskAwayDuringAHold() {
		fire();

		this.byHand.hold(this.key, LocalDate.of(2026, 12, 3), new FreeText("Vu ce matin."));
		List<Task> whileHeld = tasks();
		this.clock.moveTo(LocalDate.of(2026, 12, 3).atTime(LocalTime.of(9, 30)).atZone(BusinessZone.PARIS).toInstant());
		Jobs.run(this.engine, this.key);

		assertThat(whileHeld).isEmpty();
		assertThat(this.outbox.of(this.key)).as("the later step stands for both").hasSize(1);
	}

	@Test
	void writesToWhoGaveNoNumber() {
		Enquiry french = EnquiryFixture.ofCamille();
		open(new Enquiry(french.company(), french.siren(), french.contactName(), french.email(), Optional.empty(),
				french.message(), french.source(), "fr"));

		fire();

		assertThat(tasks()).isEmpty();
		assertThat(this.outbox.of(this.key)).singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).startsWith("Notre devis"));
	}

	@ParameterizedTest
	@CsvSource({ "PROMISED, '', obligatoire", "PROMISED, 2026-01-01, à venir", "OVERTAKEN, '', proposées",
			"nothing, '', proposées" })
	void keepsTheTaskOpenWhenTheFormDoesNotFit(String outcome, String day, String sentence) {
		fire();

		assertThatThrownBy(() -> submit(Map.of("outcome", outcome, "day", day))).hasMessageContaining(sentence);

		assertThat(tasks()).hasSize(1);
		assertThat(this.calls.get(callKey()).outcome()).isEmpty();
	}

	@Test
	void cannotObjectToWhatAContractOwes() {
		this.key = this.engagement.reference().key("pieces");
		this.reminders.await(this.key, Ladder.PIECES, "pieces", Optional.empty());
		this.processes.start("await-client", this.key, this.engagement.clientId());
		while (tasks().isEmpty()) {
			fire();
		}

		assertThatThrownBy(() -> submit(Map.of("outcome", "OBJECTED"))).hasMessageContaining("contrat est conclu");
	}

	@Test
	void leavesNothingWhenTheEnquiryIsErased() {
		fire();
		String call = callKey();

		this.transaction.executeWithoutResult((status) -> this.openCalls.erase(this.engagement.reference()));

		assertThat(
				this.engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(call).count())
			.isZero();
		assertThatThrownBy(() -> this.calls.get(call)).hasMessageContaining("n’existe plus");
	}

	private void change(List<Rung> rungs) {
		this.ladders.change(
				new LadderPlan(Ladder.QUOTE, this.before.endsAfter(), rungs, this.ladders.of(Ladder.QUOTE).version()));
	}

	private void open(Enquiry enquiry) {
		this.engagement = this.enquiries.receive(enquiry, Optional.empty());
		this.key = this.engagement.reference().key("quote");
		this.reminders.await(this.key, Ladder.QUOTE, "quote", Optional.empty());
		this.processes.start("await-client", this.key, this.engagement.clientId());
	}

	private void fire() {
		this.clock.moveTo(Jobs.nextTimer(this.engine, this.key).toInstant());
		Jobs.run(this.engine, this.key);
	}

	private String callKey() {
		return this.engagement.reference().key("C1");
	}

	private List<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.taskDefinitionKey("UserTask_CallClient")
			.processInstanceBusinessKey(callKey())
			.list();
	}

	private Task task() {
		assertThat(tasks()).hasSize(1);
		return tasks().get(0);
	}

	private Map<String, Object> shown() {
		return SignedIn.asManager(this.engine.getIdentityService(),
				() -> new HashMap<>(this.engine.getFormService().getTaskFormVariables(task().getId())));
	}

	private void submit(Map<String, Object> values) {
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getTaskService().claim(task().getId(), "manager");
			this.engine.getFormService().submitTaskForm(task().getId(), values);
			return values;
		});
	}

	private List<String> events() {
		return this.timeline.of(this.engagement.reference()).stream().map(TimelineEntry::event).toList();
	}

}
