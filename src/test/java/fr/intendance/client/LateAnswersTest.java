package fr.intendance.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Refusal;
import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@CoversProcess("late-answer")
class LateAnswersTest {

	@Autowired
	private LateAnswers answers;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Timeline timeline;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	@BeforeEach
	void somebodyWrote() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
	}

	@AfterEach
	void signOut() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void hasEachReadOnceByThePeopleOfTheFirm() {
		keep("Accepte.");

		Map<String, Object> shown = shown(tasks().get(0));
		submit(tasks().get(0), Map.of("followUp", "Rappelée, nouveau devis."));

		assertThat(shown).containsEntry("shownClient", "Atelier Durand")
			.containsEntry("shownContact", "Camille Durand")
			.containsEntry("shownAbout", "devis")
			.containsEntry("shownText", "Accepte.");
		assertThat(this.answers.get(key(1)).followUp()).contains(new FreeText("Rappelée, nouveau devis."));
		assertThat(tasks()).isEmpty();
		assertThat(running()).isZero();
		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.endsWith("answer.late", "answer.read");
	}

	@Test
	void countsTheSameAnswerOnceUntilItIsRead() {
		keep("Accepte.");
		keep("Accepte.");
		int before = tasks().size();

		submit(tasks().get(0), Map.of());
		keep("Accepte.");

		assertThat(before).isEqualTo(1);
		assertThat(tasks()).hasSize(1);
		assertThat(this.answers.get(key(2)).text()).isEqualTo(new FreeText("Accepte."));
	}

	@Test
	void keepsTheTaskOpenWhenTheNoteIsTooLong() {
		keep("Refuse.");

		assertThatThrownBy(() -> submit(tasks().get(0), Map.of("followUp", "x".repeat(1001))))
			.isInstanceOf(WebApplicationException.class);

		assertThat(tasks()).hasSize(1);
		assertThat(this.answers.get(key(1)).followUp()).isEmpty();
	}

	@Test
	void knowsNoOther() {
		assertThat(Refusal.of(() -> this.answers.get("E-2026-NOBODY.A1")).status()).isEqualTo(404);
	}

	@Test
	void leavesNothingPersonalInTheEngine() {
		keep("Canari jaune");

		assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().list())
			.noneMatch((variable) -> String.valueOf(variable.getValue()).contains("Canari"));
	}

	private void keep(String text) {
		this.answers.keep(this.engagement.reference(), "quote", new FreeText(text),
				new Answer(Answer.How.LINK, this.engagement.contactId(), this.clock.instant()));
	}

	private String key(int number) {
		return this.engagement.reference().key("A" + number);
	}

	private List<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKeyLike(this.engagement.reference() + ".A%")
			.list();
	}

	private long running() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.engagement.reference() + ".%")
			.count();
	}

	private Map<String, Object> shown(Task task) {
		signIn();
		Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(task.getId());
		signOut();
		return shown;
	}

	private void submit(Task task, Map<String, Object> values) {
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
