package fr.intendance.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.Jobs;
import fr.intendance.engine.Refusal;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.MailFailed;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@CoversProcess("refused-address")
class RefusedAddressesTest {

	private static final String ANSWER = "550 5.1.1 unknown user";

	@Autowired
	private RefusedAddresses addresses;

	@Autowired
	private RefusedAddressTraces traces;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationContext application;

	private Engagement engagement;

	@BeforeEach
	void somebodyWroteAndTheServerRefusesTheAnswer() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(this.engagement);
		Jobs.run(this.engine, reference());
		fr.intendance.mail.Refusal.of(this.application, mail(), ANSWER);
	}

	@AfterEach
	void signOut() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void showsAnIncidentOnTheJourneyThatNamesNobody() {
		List<Incident> incidents = incidents();

		assertThat(incidents).singleElement().satisfies((one) -> {
			assertThat(one.getIncidentMessage()).contains("n’a pas pu partir", "Corriger l’adresse d’un contact")
				.doesNotContain(address(), "@");
			assertThat(one.getConfiguration()).isEqualTo(reference() + ".M1");
			assertThat(one.getExecutionId()).isEqualTo(journey());
		});
	}

	@Test
	void asksTheOfficeManagerForTheRightAddress() {
		Map<String, Object> shown = shown(tasks().get(0));

		assertThat(tasks()).singleElement().satisfies((task) -> {
			assertThat(task.getName()).isEqualTo("Corriger l’adresse d’un contact");
			assertThat(task.getTenantId()).isEqualTo(this.engagement.clientId());
		});
		assertThat(shown).containsEntry("shownClient", "Atelier Durand")
			.containsEntry("shownContact", "Camille Durand")
			.containsEntry("shownAddress", address())
			.containsEntry("email", address())
			.containsEntry("shownAnswer", ANSWER);
		assertThat((String) shown.get("shownMails")).contains(mail().subject());
	}

	@Test
	void sendsAgainToTheRightAddressAndClosesTheIncident() {
		submit(Map.of("email", "camille.durand@exemple.fr"));

		EmailAddress right = EmailAddress.of("email", "camille.durand@exemple.fr");
		assertThat(this.engagements.contact(this.engagement).email()).isEqualTo(right);
		assertThat(mail().to()).isEqualTo(right);
		assertThat(mail().state()).isEqualTo(MailState.QUEUED);
		assertThat(incidents()).isEmpty();
		assertThat(tasks()).isEmpty();
		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.contains("mail.refused")
			.endsWith("address.corrected");
	}

	@Test
	void sendsAgainAsItWasWhenTheAddressIsRight() {
		submit(Map.of("email", address()));

		assertThat(mail().state()).isEqualTo(MailState.QUEUED);
		assertThat(mail().to().value()).isEqualTo(address());
		assertThat(incidents()).isEmpty();
	}

	@Test
	void asksAgainWhenTheNewAddressIsRefusedToo() {
		submit(Map.of("email", "camille@exemple.fr"));

		fr.intendance.mail.Refusal.of(this.application, mail(), ANSWER);

		assertThat(tasks()).hasSize(1);
		assertThat(incidents()).extracting(Incident::getConfiguration).containsExactly(reference() + ".M2");
	}

	@Test
	void keepsTheTaskOpenWhenTheAddressIsNone() {
		assertThatThrownBy(() -> submit(Map.of("email", "camille at exemple.fr")))
			.isInstanceOf(WebApplicationException.class);

		assertThat(tasks()).hasSize(1);
		assertThat(mail().state()).isEqualTo(MailState.FAILED);
		assertThat(incidents()).hasSize(1);
	}

	@Test
	void isOneTaskForAllMailsToTheSamePerson() {
		OutgoingMail first = mail();
		this.addresses.failed(new MailFailed(first));

		assertThat(tasks()).hasSize(1);
		assertThat(incidents()).hasSize(1);
	}

	@Test
	void endsWithWhatIsErased() {
		this.transaction.executeWithoutResult((status) -> this.traces.erase(this.engagement.reference()));

		assertThat(tasks()).isEmpty();
		assertThat(incidents()).isEmpty();
		assertThat(Refusal.of(() -> this.addresses.get(reference() + ".M1")).status()).isEqualTo(404);
	}

	@Test
	void leavesNothingPersonalInTheEngine() {
		submit(Map.of("email", "canari.jaune@exemple.fr"));

		assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().list())
			.noneMatch((variable) -> String.valueOf(variable.getValue()).contains("canari"));
		assertThat(this.engine.getHistoryService().createHistoricIncidentQuery().list())
			.noneMatch((one) -> String.valueOf(one.getIncidentMessage()).contains("@"));
	}

	private OutgoingMail mail() {
		return this.outbox.under(reference()).get(0);
	}

	private String address() {
		return this.addresses.get(reference() + ".M1").address().value();
	}

	private String reference() {
		return this.engagement.reference().value();
	}

	private String journey() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(reference())
			.rootProcessInstances()
			.singleResult()
			.getId();
	}

	private List<Incident> incidents() {
		return this.engine.getRuntimeService().createIncidentQuery().processInstanceId(journey()).list();
	}

	private List<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKeyLike(reference() + ".M%")
			.list();
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
		this.engine.getIdentityService().setAuthentication("manager", List.of("office-manager"), List.of());
	}

}
