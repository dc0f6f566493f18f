package fr.intendance.needsreview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Answer.How;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Stage;
import fr.intendance.firstcontact.FirstContacts;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The journey's first two stages, started as an outside program starts it. */
@ApplicationTest
class FirstStagesJourneyTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Engagements engagements;

	@Autowired
	private FirstContacts contacts;

	@Autowired
	private Questionnaires questionnaires;

	@Autowired
	private NeedsReviews reviews;

	@Autowired
	private MovableClock clock;

	private final EngagementReference reference = new EngagementReference("E-STAGES-" + Math.abs(hashCode()));

	@AfterEach
	void nobodyIsSignedInAnyMore() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void goesFromTheStartToTheSpecification() {
		start();
		this.contacts.book(this.reference, this.contacts.freeSlots(this.reference).get(30), byLink());
		submit("Mener le premier appel", Map.of("outcome", "QUALIFIED", "backlogMonths", 0, "namedContact", true));
		this.questionnaires.save(this.reference, AnswersFixture.workedExample());
		this.questionnaires.submit(this.reference, byLink());
		submit("Valider les besoins", Map.of("decision", "REVIEWED"));
		Jobs.run(this.engine, this.reference.value());

		assertThat(engagement().stage()).isEqualTo(Stage.NEEDS_REVIEW);
		assertThat(engagement().whereabouts().waitingOn()).isEqualTo("specification");
		assertThat(this.reviews.needs(this.reference)).isPresent();
	}

	@Test
	void endsTheJourneyWhenItIsTooEarly() {
		start();

		submit("Mener le premier appel",
				Map.of("outcome", "NOT_YET", "backlogMonths", 4, "reason", "Le logiciel change en janvier."));
		Jobs.run(this.engine, this.reference.value());

		assertThat(engagement().outcome()).contains("notYet");
		assertThat(engagement().endedAt()).isPresent();
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference.value())
			.count()).isZero();
	}

	private void start() {
		this.engine.getIdentityService().setAuthentication("integrator", List.of("integrator"), List.of());
		this.engine.getRuntimeService()
			.createProcessInstanceByKey("client-journey")
			.businessKey(this.reference.value())
			.setVariables(EnquiryFixture.fields())
			.execute();
		this.engine.getIdentityService().clearAuthentication();
	}

	private void submit(String task, Map<String, Object> values) {
		Task open = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.value())
			.singleResult();
		assertThat(open.getName()).isEqualTo(task);
		this.engine.getIdentityService().setAuthentication("manager", List.of("office-manager"), List.of());
		this.engine.getFormService().submitTaskForm(open.getId(), new HashMap<>(values));
		this.engine.getIdentityService().clearAuthentication();
	}

	private Engagement engagement() {
		return this.engagements.get(this.reference);
	}

	private Answer byLink() {
		return new Answer(How.LINK, "contact", this.clock.instant());
	}

}
