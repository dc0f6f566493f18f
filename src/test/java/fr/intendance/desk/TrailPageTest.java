package fr.intendance.desk;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.engine.Processes;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TrailPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	private OwnAssistant own;

	private Engagement engagement;

	private String path;

	@BeforeEach
	void aJourneyRuns() {
		this.own = new OwnAssistant(this.application);
		this.engagement = this.own.client();
		this.journey.enquiryReceived(this.engagement);
		this.path = "/desk/engagements/" + this.engagement.reference() + "/trail";
	}

	@Test
	void tellsTheStepsInWordsAndWhereTheTokenRests() {
		String page = this.own.signedIn(this.port).get(this.path).body();

		assertThat(page)
			.contains("Atelier Durand", "data-visited=\"StartEvent_", "<li aria-current=\"step\">",
					"en cours depuis le lundi 23 novembre 2026", "<noscript>")
			.containsPattern("data-current=\"[^\"]*CallActivity_FirstContact");
	}

	@Test
	void leadsToTheProcessesThatTheMapCalled() {
		String page = this.own.signedIn(this.port).get(this.path + "/first-contact").body();

		assertThat(page).contains(this.path + "/client-journey\"",
				"data-model=\"" + this.path + "/first-contact/model\"");
	}

	@Test
	void givesTheModelForTheDiagram() {
		var model = this.own.signedIn(this.port).get(this.path + "/client-journey/model");

		assertThat(model.statusCode()).isEqualTo(200);
		assertThat(model.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
		assertThat(model.body()).contains("<bpmn:definitions", "id=\"client-journey\"", "bpmndi:BPMNShape");
	}

	@Test
	void leadsTheManagerIntoCockpitWhileItRuns() {
		assertThat(Browser.signedIn(this.port, "manager").get(this.path).body())
			.containsPattern("/camunda/app/cockpit/default/#/process-instance/[0-9a-f-]+/runtime");
		assertThat(this.own.signedIn(this.port).get(this.path).body()).doesNotContain("/camunda/app/cockpit/");
	}

	@Test
	void tellsItStillWhenTheJourneyIsOver() {
		String instance = this.processes.running(this.engagement.reference().value()).get("client-journey");
		this.engine.getRuntimeService().deleteProcessInstance(instance, "over");

		assertThat(this.own.signedIn(this.port).get(this.path).body()).contains("data-visited=\"StartEvent_")
			.doesNotContain("aria-current=\"step\"");
	}

	@Test
	void isUnknownWhereItNeverRanAndToWhoDoesNotSeeTheClient() {
		Browser browser = this.own.signedIn(this.port);
		Browser other = new OwnAssistant(this.application).signedIn(this.port);

		assertThat(browser.get(this.path + "/offboarding").statusCode()).isEqualTo(404);
		assertThat(browser.get(this.path + "/offboarding/model").statusCode()).isEqualTo(404);
		assertThat(other.get(this.path).statusCode()).isEqualTo(404);
		assertThat(other.get(this.path + "/client-journey/model").statusCode()).isEqualTo(404);
	}

}
