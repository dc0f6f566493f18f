package fr.intendance.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.intendance.Declared;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Tenants;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every route of the engine about a client of one's own and about somebody else's.
 * An assistant must learn nothing of the latter, wherever its ids are put in.
 */
@ApplicationTest
class ClientWalkTest {

	private static final String PROCESS = "client-walk";

	private static int run;

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

	private final List<String> failures = new ArrayList<>();

	private Task own;

	private Task other;

	@BeforeEach
	void startOneJourneyOfEach() {
		this.engine.getRepositoryService()
			.createDeployment()
			.enableDuplicateFiltering(true)
			.name(PROCESS)
			.addModelInstance(PROCESS + ".bpmn",
					Declared.with(Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLive(30)
						.startEvent()
						.userTask("UserTask_Probe")
						.camundaCandidateGroups("assistant")
						.endEvent()
						.done()))
			.deploy();
		run++;
		this.own = started("own-" + run);
		this.other = started("other-" + run);
		this.tenants.assign("assistant", this.own.getTenantId());
		this.assistant = Browser.program(this.port, "assistant");
	}

	@Test
	void showsAnAssistantTheirClientsAndNobodyElses() {
		String tasks = this.assistant.get("/engine-rest/task").body();
		String instances = this.assistant.get("/engine-rest/process-instance").body();

		assertThat(tasks).contains(this.own.getId()).doesNotContain(this.other.getId());
		assertThat(instances).contains(this.own.getProcessInstanceId())
			.doesNotContain(this.other.getProcessInstanceId());
		assertThat(Browser.program(this.port, "manager").get("/engine-rest/task").body()).contains(this.own.getId(),
				this.other.getId());
	}

	@Test
	void tellsAnAssistantNothingOfAnotherClientOnAnyRoute() {
		List<String> leaks = new ArrayList<>();
		int asked = 0;

		for (String route : routes().toList()) {
			for (String id : List.of(this.other.getId(), this.other.getProcessInstanceId(),
					this.other.getExecutionId())) {
				asked++;
				if (leaks(route, id)) {
					leaks.add(route + " " + id);
				}
			}
		}

		assertThat(asked).isGreaterThan(60);
		assertThat(leaks).isEmpty();
		assertThat(this.failures).isEmpty();
	}

	@Test
	void tellsAnAssistantNothingOfAnotherEngagement() {
		String ownReference = journeyOf("assistant", "own");
		String otherReference = journeyOf("manager", "other");
		List<String> routes = LiveRoutes.of(this.context)
			.stream()
			.filter(route -> route.startsWith("GET /api/") && route.contains("{reference}"))
			.map(route -> route.substring("GET ".length()).replaceAll("\\{(?!reference)[^}]*}", "2026-11"))
			.toList();

		assertThat(routes).isNotEmpty();
		for (String route : routes) {
			HttpResponse<String> other = this.assistant.get(route.replace("{reference}", otherReference));
			assertThat(other.statusCode()).as(route).isEqualTo(404);
		}
		assertThat(this.assistant.get("/api/engagements/" + ownReference).statusCode()).isEqualTo(200);
		assertThat(this.assistant.get("/api/engagements").body()).contains(ownReference).doesNotContain(otherReference);
		assertThat(Browser.program(this.port, "manager").get("/api/engagements/" + otherReference).statusCode())
			.isEqualTo(200);
	}

	@Test
	void tellsAProgramNothingOfAnybody() {
		Browser integrator = Browser.program(this.port, "integrator");

		List<String> open = LiveRoutes.of(this.context)
			.stream()
			.filter(route -> route.startsWith("GET /engine-rest/") || route.startsWith("GET /api/"))
			.map(route -> route.substring("GET ".length()).replaceAll("\\{[^}]*}", this.own.getId()))
			.filter(path -> integrator.get(path).statusCode() != 403)
			.toList();

		assertThat(open).isEmpty();
	}

	@Test
	void wouldNoticeALeak() {
		this.tenants.assign("assistant", this.other.getTenantId());
		this.assistant = Browser.program(this.port, "assistant");

		Set<String> leaking = Set.of("GET /engine-rest/task/{id}", "GET /engine-rest/task",
				"GET /engine-rest/process-instance");

		assertThat(leaking).allMatch(route -> leaks(route, this.other.getId()));
	}

	@Test
	void letsAnAssistantTakeATaskOfTheirClientsOnly() {
		String claim = "{\"userId\":\"assistant\"}";

		int ofOwn = this.assistant.post("/engine-rest/task/" + this.own.getId() + "/claim", claim).statusCode();

		assertThat(ofOwn).isEqualTo(204);
		for (String verb : List.of("claim", "unclaim", "complete", "submit-form", "assignee")) {
			assertThat(this.assistant.post("/engine-rest/task/" + this.other.getId() + "/" + verb, claim).statusCode())
				.as(verb)
				.isIn(400, 404);
		}
		assertThat(
				this.engine.getTaskService().createTaskQuery().taskId(this.other.getId()).singleResult().getAssignee())
			.isNull();
	}

	/** The reading routes of the engine that the table opens to an assistant. */
	private Stream<String> routes() {
		return LiveRoutes.of(this.context)
			.stream()
			.filter(route -> route.startsWith("GET /engine-rest/") && !route.contains("/engine/"));
	}

	private boolean leaks(String route, String id) {
		String path = route.substring("GET ".length()).replaceAll("\\{[^}]*}", id);
		HttpResponse<String> answer = this.assistant.get(path);
		if (answer.statusCode() >= 500) {
			this.failures.add(path + ": " + answer.body());
		}
		String told = answer.body().replace(path, "");
		boolean names = Stream
			.of(this.other.getTenantId(), "E-OTHER-" + run, this.other.getId(), this.other.getProcessInstanceId())
			.anyMatch(told::contains);
		return answer.statusCode() == 200 && names;
	}

	/** Starts a journey over REST as somebody, who is then assigned to it. */
	private String journeyOf(String user, String name) {
		String reference = "E-WALK-%s-%d".formatted(name.toUpperCase(java.util.Locale.ROOT), run);
		String fields = """
				{"businessKey": "%s", "variables": {"company": {"value": "Walk %s"}, "contactName": {"value": "Walk"},
				"email": {"value": "%s-%d@example.org"}, "consent": {"value": true, "type": "Boolean"}}}"""
			.formatted(reference, name, name, run);
		HttpResponse<String> answer = Browser.program(this.port, user)
			.post("/engine-rest/process-definition/key/client-journey/start", fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return reference;
	}

	private Task started(String name) {
		String tenant = "T-" + name;
		this.tenants.open(tenant);
		this.processes.start(PROCESS, "E-" + name.toUpperCase(java.util.Locale.ROOT), tenant);
		return this.engine.getTaskService().createTaskQuery().tenantIdIn(tenant).singleResult();
	}

}
