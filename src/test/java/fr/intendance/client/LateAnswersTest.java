package fr.intendance.client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@CoversProcess("late-answer")
class LateAnswersTest {

	@Autowired
	private LateAnswers answers;

	@Autowired
	private Scans scans;

	@Autowired
	private List<Traces> traces;

	@Autowired
	private TransactionTemplate transaction;

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
			.containsEntry("shownText", "Accepte.")
			.containsEntry("shownFile", "");
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
	void keepsTheFileThatCameWithIt() {
		keep("Extrait Kbis", Optional.of("%PDF-1.7 kbis"));

		Map<String, Object> shown = shown(tasks().get(0));
		Scan file = this.answers.file(this.answers.get(key(1))).orElseThrow();
		assertThat(file.code()).isEqualTo("late-answer-1");
		assertThat(file.label()).startsWith("Fichier reçu le ");
		assertThat(file.how()).isEqualTo(Answer.How.LINK);
		assertThat(this.answers.get(key(1)).sha256()).contains(file.sha256());
		assertThat(this.scans.content(this.engagement.reference(), file.code()).map(String::new))
			.contains("%PDF-1.7 kbis");
		assertThat(shown).containsEntry("shownFile", "late-answer-1.pdf")
			.containsEntry("shownFilePath",
					"/api/engagements/" + this.engagement.reference() + "/pieces/late-answer-1");
	}

	@Test
	void tellsFilesApartByWhatIsInThem() {
		keep("Extrait Kbis", Optional.of("%PDF-1.7 kbis"));
		keep("Extrait Kbis", Optional.of("%PDF-1.7 kbis"));
		keep("Extrait Kbis", Optional.of("%PDF-1.7 a better one"));
		keep("Extrait Kbis");

		assertThat(tasks()).hasSize(3);
		assertThat(this.scans.of(this.engagement.reference())).extracting(Scan::code)
			.containsExactly("late-answer-1", "late-answer-2");
	}

	@Test
	void keepsOnlySoManyUnread() {
		for (int answer = 1; answer <= 20; answer++) {
			keep("Réponse " + answer);
		}

		Refused refused = Refusal.of(() -> keep("Une de trop"));
		keep("Réponse 20");
		submit(tasks().get(0), Map.of());
		keep("Une de moins");

		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.sentence()).contains("n’a pas pu être gardé", "par courriel");
		assertThat(tasks()).hasSize(20);
		assertThat(this.answers.get(key(21)).text()).isEqualTo(new FreeText("Une de moins"));
	}

	@Test
	void endsWithWhatIsErased() {
		keep("Extrait Kbis", Optional.of("%PDF-1.7 kbis"));

		this.transaction
			.executeWithoutResult((status) -> this.traces.forEach((one) -> one.erase(this.engagement.reference())));

		assertThat(tasks()).isEmpty();
		assertThat(running()).isZero();
		assertThat(this.scans.of(this.engagement.reference())).isEmpty();
		assertThat(Refusal.of(() -> this.answers.get(key(1))).status()).isEqualTo(404);
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
		keep(text, Optional.empty());
	}

	private void keep(String text, Optional<String> file) {
		this.answers.keep(this.engagement.reference(), "quote", new FreeText(text),
				file.map((content) -> HandedFile.of(content.getBytes(StandardCharsets.US_ASCII))),
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
