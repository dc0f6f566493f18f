package fr.intendance.access;

import java.util.List;
import java.util.Map;

import fr.intendance.Declared;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The holes of the engine's version that are closed in front of it. */
@ApplicationTest
class ClosedDoorsTest {

	private static final String PROCESS = "closed-doors";

	@LocalServerPort
	private int port;

	@Autowired
	private ProcessEngine engine;

	private Browser manager;

	@BeforeEach
	void signIn() {
		this.manager = Browser.signedIn(this.port, "manager");
		this.manager.get("/camunda/app/welcome/default/");
		this.engine.getRepositoryService()
			.createDeployment()
			.enableDuplicateFiltering(true)
			.name(PROCESS)
			.addModelInstance(PROCESS + ".bpmn",
					Declared.with(Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLive(30)
						.startEvent()
						.userTask("UserTask_Probe")
						.camundaAssignee("manager")
						.endEvent()
						.done()))
			.deploy();
	}

	@Test
	void keepsTheSetUpRouteClosedWithoutAnyAdministrator() {
		IdentityService identity = this.engine.getIdentityService();
		List<User> administrators = identity.createUserQuery().memberOfGroup("camunda-admin").list();
		administrators.forEach(user -> identity.deleteMembership(user.getId(), "camunda-admin"));
		String intruder = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"x\",\"lastName\":\"x\"},\"credentials\":{\"password\":\"x\"}}";

		int withToken = this.manager.post("/camunda/api/admin/setup/default/user/create", intruder).statusCode();
		int withSlash = this.manager.post("/camunda/api/admin/setup/default/user/create/", intruder).statusCode();
		int unsigned = Browser.of(this.port)
			.post("/camunda/api/admin/setup/default/user/create", intruder)
			.statusCode();
		int page = this.manager.get("/camunda/app/admin/default/setup/").statusCode();

		administrators.forEach(user -> identity.createMembership(user.getId(), "camunda-admin"));
		assertThat(this.manager.cookie("XSRF-TOKEN")).isPresent();
		assertThat(withToken).isEqualTo(403);
		assertThat(withSlash).isEqualTo(403);
		assertThat(unsigned).isEqualTo(401);
		assertThat(page).isEqualTo(403);
		assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "administrator" })
	void keepsDeploymentClosedForEverybody(String user) {
		String model = "--x\r\nContent-Disposition: form-data; name=\"x.bpmn\"; filename=\"x.bpmn\"\r\n\r\n<definitions/>\r\n--x--\r\n";
		String known = this.engine.getRepositoryService().createDeploymentQuery().list().get(0).getId();
		long before = this.engine.getRepositoryService().createDeploymentQuery().count();
		Browser program = Browser.program(this.port, user);

		assertThat(program.send("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=x", model)
			.statusCode()).isEqualTo(403);
		assertThat(program.post("/engine-rest/deployment/" + known + "/redeploy", "{}").statusCode()).isEqualTo(403);
		assertThat(program.send("DELETE", "/engine-rest/deployment/" + known, null, null).statusCode()).isEqualTo(403);
		assertThat(this.engine.getRepositoryService().createDeploymentQuery().count()).isEqualTo(before);
	}

	@Test
	void keepsAnErrorWithVariablesOutOfATask() {
		Task task = started();
		String error = "{\"errorCode\":\"x\",\"variables\":{\"canary\":{\"value\":\"canary-value\",\"type\":\"String\"}}}";

		int rest = Browser.program(this.port, "manager")
			.post("/engine-rest/task/" + task.getId() + "/bpmnError", error)
			.statusCode();
		int web = this.manager.post("/camunda/api/engine/engine/default/task/" + task.getId() + "/bpmnError", error)
			.statusCode();

		assertThat(List.of(rest, web)).containsOnly(403);
		assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("canary").count())
			.isZero();
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.count()).isOne();
	}

	@Test
	void keepsVariablesOutOfATaskWithoutAForm() {
		Task task = started();
		String canary = "{\"variables\":{\"canary\":{\"value\":\"canary-value\",\"type\":\"String\"}}}";

		Map<String, String> tries = Map.of("/complete", canary, "/submit-form", canary, "/bpmnEscalation",
				"{\"escalationCode\":\"x\"," + canary.substring(1), "/resolve", canary);

		tries.forEach((verb,
				body) -> assertThat(Browser.program(this.port, "manager")
					.post("/engine-rest/task/" + task.getId() + verb, body)
					.statusCode()).as(verb).isEqualTo(403));
		assertThat(Browser.program(this.port, "manager")
			.send("PUT", "/engine-rest/task/" + task.getId() + "/variables/canary", "application/json",
					"{\"value\":\"x\"}")
			.statusCode()).isEqualTo(403);
		assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("canary").count())
			.isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/process-definition/key/" + PROCESS + "/start", "/engine-rest/signal",
			"/engine-rest/execution/x/signal", "/engine-rest/external-task/fetchAndLock", "/engine-rest/condition",
			"/engine-rest/migration/execute", "/engine-rest/modification/execute", "/engine-rest/task/create",
			"/engine-rest/decision-definition/key/readiness/evaluate", "/engine-rest/identity/verify",
			"/engine-rest/process-instance/delete" })
	void keepsWhatNobodyNeedsClosed(String path) {
		for (String user : List.of("manager", "assistant", "integrator", "administrator")) {
			assertThat(Browser.program(this.port, user).post(path, "{}").statusCode()).as(user).isEqualTo(403);
		}
	}

	private Task started() {
		String instance = this.engine.getRuntimeService().startProcessInstanceByKey(PROCESS, "E-CLOSED-DOORS").getId();
		return this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
	}

}
