package fr.intendance.reminder.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.SignedIn;
import fr.intendance.engine.TaskSubmission;
import fr.intendance.reminder.Reminders;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Somebody pauses a process in Cockpit, and the client answers meanwhile. */
@ApplicationTest
class PauseTest {

	@Autowired
	private Reminders reminders;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Processes processes;

	@Autowired
	private TaskSubmission submission;

	@Autowired
	private ProcessEngine engine;

	private EngagementReference reference;

	private String booking;

	@BeforeEach
	void aClientMayBookACall() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.booking = this.reference.key("booking");
		this.processes.start("client-journey", this.reference.value(), engagement.clientId());
		Jobs.run(this.engine, this.reference.value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "client-journey", "first-contact", "await-client" })
	void keepsTheAnswerUntilTheProcessGoesOn(String paused) {
		pause(paused, true);

		boolean waited = this.reminders.answered(this.booking);
		boolean stillThere = waits();
		pause(paused, false);

		assertThat(waited).isTrue();
		assertThat(stillThere).isTrue();
		assertThat(waits()).isFalse();
	}

	@Test
	void goesOnUnmovedWhereNobodyAnswered() {
		pause("await-client", true);

		pause("await-client", false);

		assertThat(waits()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "client-journey", "first-contact" })
	void takesAllWithItThatBelongsToTheEngagement(String paused) {
		this.processes.start("late-answer", this.reference.key("A1"), "C" + this.reference.value().substring(1));

		pause(paused, true);
		List<String> active = keys(query().active());
		pause(paused, false);

		assertThat(active).isEmpty();
		assertThat(keys(query().active())).containsExactlyInAnyOrder(this.reference.value(), this.reference.value(),
				this.booking, this.reference.key("A1"));
	}

	@Test
	void leavesTheRestOfTheEngagementAlone() {
		pause("await-client", true);

		assertThat(keys(query().suspended())).containsExactly(this.booking);
	}

	@Test
	void letsNoPartGoOnWhoseWholeIsPaused() {
		pause("client-journey", true);

		int status = SignedIn.status(() -> SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getRuntimeService().activateProcessInstanceById(instance("await-client"));
			return this.booking;
		}));

		assertThat(status).isEqualTo(409);
		assertThat(keys(query().active())).isEmpty();
	}

	@Test
	void takesNoFormOfTheDesk() {
		pause("client-journey", true);

		Refused refused = SignedIn.asManager(this.engine.getIdentityService(), () -> Refusal.of(() -> this.submission
			.submit(this.reference.value(), "UserTask_HoldFirstCall", Map.of("backlogMonths", 0, "outcome", "JUNK"))));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.sentence()).contains("est suspendu");
	}

	@Test
	void isWrittenDown() {
		pause("client-journey", true);
		pause("client-journey", false);

		assertThat(this.timeline.of(this.reference)).extracting(TimelineEntry::event, TimelineEntry::actor)
			.endsWith(tuple("journey.paused", "manager"), tuple("journey.resumed", "manager"));
	}

	@Test
	void isNotForAssistants() {
		String id = instance("client-journey");

		int status = SignedIn.status(() -> SignedIn.asAssistant(this.engine.getIdentityService(), () -> {
			this.engine.getRuntimeService().suspendProcessInstanceById(id);
			return id;
		}));

		assertThat(status).isEqualTo(403);
	}

	@Test
	void isForOneEngagementAtATime() {
		int status = SignedIn.status(() -> SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getRuntimeService().suspendProcessInstanceByProcessDefinitionKey("client-journey");
			return this.booking;
		}));

		assertThat(status).isEqualTo(400);
	}

	private void pause(String process, boolean paused) {
		String id = instance(process);
		SignedIn.as(this.engine.getIdentityService(), "manager", List.of(Role.OFFICE_MANAGER), List.of(), () -> {
			RuntimeService runtime = this.engine.getRuntimeService();
			if (paused) {
				runtime.suspendProcessInstanceById(id);
			}
			else {
				runtime.activateProcessInstanceById(id);
			}
			return id;
		});
	}

	private boolean waits() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.booking)
			.count() == 1;
	}

	private String instance(String process) {
		return query().processDefinitionKey(process).singleResult().getId();
	}

	private ProcessInstanceQuery query() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.reference.value() + "%");
	}

	private static List<String> keys(ProcessInstanceQuery query) {
		return query.list().stream().map(ProcessInstance::getBusinessKey).toList();
	}

}
