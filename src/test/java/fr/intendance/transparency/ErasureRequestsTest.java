package fr.intendance.transparency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.client.Traces;
import fr.intendance.engine.Refusal;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.transparency.ErasureRequest.Decision;
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
@CoversProcess("erasure-request")
class ErasureRequestsTest {

	@Autowired
	private ErasureRequests requests;

	@Autowired
	private List<Traces> traces;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Outbox outbox;

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
	void isConfirmedByMailAndWaitsForTheOfficeManager() {
		ErasureRequest request = ask();

		assertThat(request.dueOn()).isEqualTo("2026-12-23");
		assertThat(tasks()).singleElement().satisfies((task) -> {
			assertThat(task.getName()).isEqualTo("Répondre à une demande d’effacement");
			assertThat(LocalDate.ofInstant(task.getDueDate().toInstant(), BusinessZone.PARIS)).isEqualTo("2026-12-23");
		});
		assertThat(subjects()).containsExactly("Nous avons reçu votre demande d’effacement");
		assertThat(this.timeline.of(this.engagement.reference())).last()
			.extracting(TimelineEntry::event, TimelineEntry::about)
			.containsExactly("erasure.asked", "2026-12-23");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24T12:00:00Z, 2026-12-23", "2026-11-12T12:00:00Z, 2026-12-11",
			"2027-01-31T12:00:00Z, 2027-02-26", "2026-12-31T23:30:00Z, 2027-02-01" })
	void isToBeAnsweredWithinAMonthAndBeforeTheFirmCloses(Instant asked, LocalDate due) {
		this.clock.moveTo(asked);

		assertThat(ask().dueOn()).isEqualTo(due);
	}

	@Test
	void countsOnceUntilItIsAnswered() {
		ErasureRequest first = ask();
		ErasureRequest again = ask();
		submit(Map.of("decision", "GRANTED"));
		ErasureRequest second = ask();

		assertThat(again.id()).isEqualTo(first.id());
		assertThat(second.id()).isEqualTo(this.engagement.reference().key("F2"));
		assertThat(tasks()).hasSize(1);
	}

	@Test
	void isAnsweredWithWhatIsKeptAndWhy() {
		ask();

		submit(Map.of("decision", "PARTLY", "reason", "Votre contrat, cinq ans."));

		assertThat(this.requests.of(this.engagement.reference())).singleElement().satisfies((one) -> {
			assertThat(one.isOpen()).isFalse();
			assertThat(one.decision()).isEqualTo(Decision.PARTLY);
			assertThat(one.answeredBy()).isEqualTo("manager");
		});
		assertThat(this.timeline.of(this.engagement.reference())).last()
			.satisfies((one) -> assertThat(one.said()).contains(new FreeText("Votre contrat, cinq ans.")));
		assertThat(tasks()).isEmpty();
		assertThat(running()).isZero();
		assertThat(subjects()).contains("Notre réponse à votre demande d’effacement");
	}

	@Test
	void isNotRefusedWithoutAReason() {
		ask();

		assertThatThrownBy(() -> submit(Map.of("decision", "REFUSED"))).isInstanceOf(WebApplicationException.class)
			.hasMessageContaining("ce qui est gardé et pourquoi");

		assertThat(tasks()).hasSize(1);
		assertThat(this.requests.of(this.engagement.reference())).allMatch(ErasureRequest::isOpen);
	}

	@Test
	void showsWhoAsksAndByWhenTheyAreAnswered() {
		ask();
		signIn();

		Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(tasks().get(0).getId());

		assertThat(shown).containsEntry("shownClient", "Atelier Durand")
			.containsEntry("shownContact", "Camille Durand")
			.containsEntry("shownDue", "23 décembre 2026")
			.containsEntry("shownReference", this.engagement.reference().value());
	}

	@Test
	void endsWithWhatIsErased() {
		ask();

		this.transaction
			.executeWithoutResult((status) -> this.traces.forEach((one) -> one.erase(this.engagement.reference())));

		assertThat(tasks()).isEmpty();
		assertThat(running()).isZero();
		assertThat(this.requests.of(this.engagement.reference())).isEmpty();
	}

	@Test
	void knowsNoOther() {
		assertThat(Refusal.of(() -> this.requests.get("E-2026-NOBODY.F1")).status()).isEqualTo(404);
	}

	private ErasureRequest ask() {
		return this.requests.ask(this.engagement.reference(),
				new Answer(Answer.How.LINK, this.engagement.contactId(), this.clock.instant()));
	}

	private void submit(Map<String, Object> values) {
		signIn();
		try {
			this.engine.getFormService().submitTaskForm(tasks().get(0).getId(), values);
		}
		finally {
			signOut();
		}
	}

	private void signIn() {
		this.engine.getIdentityService().setAuthentication("manager", List.of("office-manager"), List.of());
	}

	private List<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKeyLike(this.engagement.reference() + ".F%")
			.list();
	}

	private long running() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.engagement.reference() + ".F%")
			.count();
	}

	private List<String> subjects() {
		return this.outbox.of(this.engagement.reference().value()).stream().map(OutgoingMail::subject).toList();
	}

}
