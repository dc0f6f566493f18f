package fr.intendance.access;

import java.util.List;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Tenants;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an assistant may do with a client of their own and not with somebody else's; a
 * program reads nobody's.
 */
@ApplicationTest
class ClientWalkTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Processes processes;

	@Autowired
	private Tenants tenants;

	@Autowired
	private WebApplicationContext context;

	private Browser assistant;

	private TwoClients clients;

	@BeforeEach
	void startOneJourneyOfEach() {
		this.clients = new TwoClients(this.engine, this.processes, this.tenants);
		this.tenants.assign("assistant", this.clients.own().tenant());
		this.assistant = Browser.program(this.port, "assistant");
	}

	@Test
	void showsAnAssistantTheirClientsAndNobodyElses() {
		String tasks = this.assistant.get("/engine-rest/task").body();
		String instances = this.assistant.get("/engine-rest/process-instance").body();

		assertThat(tasks).contains(own("task")).doesNotContain(other("task"));
		assertThat(instances).contains(own("instance")).doesNotContain(other("instance"));
		assertThat(Browser.program(this.port, "manager").get("/engine-rest/task").body()).contains(own("task"),
				other("task"));
	}

	@Test
	void endsAtOnceWithTheAssignment() {
		Browser session = Browser.signedIn(this.port, "assistant");
		int before = session.get("/engine-rest/task/" + own("task")).statusCode();

		this.tenants.withdraw("assistant", this.clients.own().tenant());

		assertThat(before).isEqualTo(200);
		assertThat(session.get("/engine-rest/task/" + own("task")).statusCode()).isEqualTo(404);
		assertThat(session.get("/engine-rest/task").body()).doesNotContain(own("task"));
		assertThat(session.get("/engine-rest/task/count?tenantIdIn=" + this.clients.own().tenant()).body())
			.contains("\"count\":0");
	}

	@Test
	void tellsAProgramNothingOfAnybody() {
		Browser integrator = Browser.program(this.port, "integrator");

		List<String> open = LiveRoutes.of(this.context)
			.stream()
			.filter(route -> route.startsWith("GET /engine-rest/") || route.startsWith("GET /api/"))
			.map(route -> route.substring("GET ".length()).replaceAll("\\{[^}]*}", own("task")))
			.filter(path -> integrator.get(path).statusCode() != 403)
			.toList();

		assertThat(open).isEmpty();
	}

	@Test
	void letsAnAssistantTakeATaskOfTheirClientsOnly() {
		String claim = "{\"userId\":\"assistant\"}";

		int ofOwn = this.assistant.post("/engine-rest/task/" + own("task") + "/claim", claim).statusCode();

		assertThat(ofOwn).isEqualTo(204);
		for (String verb : List.of("claim", "unclaim", "complete", "submit-form", "assignee")) {
			assertThat(this.assistant.post("/engine-rest/task/" + other("task") + "/" + verb, claim).statusCode())
				.as(verb)
				.isIn(400, 404);
		}
		assertThat(this.engine.getTaskService().createTaskQuery().taskId(other("task")).singleResult().getAssignee())
			.isNull();
	}

	private String own(String kind) {
		return this.clients.own().ids().get(kind);
	}

	private String other(String kind) {
		return this.clients.other().ids().get(kind);
	}

}
