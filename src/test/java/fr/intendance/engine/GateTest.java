package fr.intendance.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EnquiryFixture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class GateTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient database;

	@Test
	void makesAnEngagementOfTheFieldsAndKeepsNoneAsAVariable() {
		ProcessInstance journey = start(EnquiryFixture.fields(), null);

		assertThat(journey.getBusinessKey()).matches("E-\\d{4}-\\d{4,}");
		assertThat(journey.getTenantId()).isEqualTo("C" + journey.getBusinessKey().substring(1));
		assertThat(this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(journey.getId())
			.list()).isEmpty();
	}

	@Test
	void takesTheReferenceThatAProgramAsksForOnce() {
		start(EnquiryFixture.fields(), "E-GATE-1");

		int status = SignedIn.status(() -> start(EnquiryFixture.fields(), "E-GATE-1"));

		assertThat(status).isEqualTo(409);
		assertThat(instances("E-GATE-1")).isOne();
	}

	@Test
	void leavesNoTraceOfAStartItRefuses() {
		long before = rows("engagement");
		Map<String, Object> fields = EnquiryFixture.fields();
		fields.put("email", "nobody");

		int status = SignedIn.status(() -> start(fields, "E-GATE-2"));

		assertThat(status).isEqualTo(400);
		assertThat(rows("engagement")).isEqualTo(before);
		assertThat(instances("E-GATE-2")).isZero();
	}

	@Test
	void refusesAFieldThatTheStartDoesNotKnow() {
		Map<String, Object> fields = EnquiryFixture.fields();
		fields.put("role", "admin");

		assertThat(SignedIn.status(() -> start(fields, null))).isEqualTo(400);
	}

	@Test
	void startsNoOtherProcessFromOutside() {
		Supplier<?> start = () -> this.engine.getRuntimeService().startProcessInstanceByKey("reporting", "E-GATE-3.X");

		assertThat(SignedIn.status(() -> SignedIn.asManager(this.engine.getIdentityService(), start))).isEqualTo(403);
	}

	@Test
	void showsATaskWhatTheEngineDoesNotStore() {
		Task call = firstCall(start(EnquiryFixture.fields(), null));

		Map<String, Object> shown = SignedIn.asManager(this.engine.getIdentityService(),
				() -> this.engine.getFormService().getTaskFormVariables(call.getId()));

		assertThat(shown).containsEntry("shownClient", "Atelier Durand");
		assertThat(this.engine.getTaskService().getVariables(call.getId())).doesNotContainKey("shownClient");
	}

	@Test
	void keepsATaskOpenWhoseFormItRefuses() {
		Task call = firstCall(start(EnquiryFixture.fields(), null));

		int status = SignedIn.status(() -> submit("manager", Role.OFFICE_MANAGER, call, Map.of("outcome", "PERHAPS")));

		assertThat(status).isEqualTo(400);
		assertThat(this.engine.getTaskService().createTaskQuery().taskId(call.getId()).count()).isOne();
	}

	@Test
	void letsNobodyFinishTheTaskOfAnother() {
		Task call = firstCall(start(EnquiryFixture.fields(), null));
		this.engine.getTaskService().setAssignee(call.getId(), "assistant");

		assertThat(SignedIn.status(() -> submit("manager", Role.OFFICE_MANAGER, call, Map.of()))).isEqualTo(403);
		assertThat(SignedIn.status(() -> submit("admin", Role.ADMINISTRATOR, call, Map.of()))).isEqualTo(404);
	}

	@Test
	void hidesATaskOfAnotherClientAsIfItWereNone() {
		Task call = firstCall(start(EnquiryFixture.fields(), null));

		assertThat(SignedIn.status(() -> submit("assistant", Role.ASSISTANT, call, Map.of()))).isEqualTo(404);
		assertThat(SignedIn.asAssistant(this.engine.getIdentityService(),
				() -> this.engine.getTaskService().createTaskQuery().taskId(call.getId()).count()))
			.isZero();
	}

	@Test
	void letsAnAssistantTakeATaskOfAClientOfTheirs() {
		Task call = firstCall(start(EnquiryFixture.fields(), null));

		SignedIn.asAssistant(this.engine.getIdentityService(), () -> {
			this.engine.getTaskService().claim(call.getId(), "assistant");
			return call;
		}, call.getTenantId());

		assertThat(
				this.engine.getTaskService().createTaskQuery().taskAssignee("assistant").taskId(call.getId()).count())
			.isOne();
	}

	@Test
	void letsNoAssistantGiveATaskToSomebodyElse() {
		Task call = firstCall(start(EnquiryFixture.fields(), null));

		int status = SignedIn.status(() -> SignedIn.asAssistant(this.engine.getIdentityService(), () -> {
			this.engine.getTaskService().setAssignee(call.getId(), "manager");
			return call;
		}, call.getTenantId()));

		assertThat(status).isEqualTo(403);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("waysRound")
	void closesTheWayRound(String way, Attempt attempt) {
		ProcessInstance journey = start(EnquiryFixture.fields(), null);
		Task call = firstCall(journey);

		int status = SignedIn.status(() -> SignedIn.asManager(this.engine.getIdentityService(), () -> {
			attempt.on(this.engine, call);
			return call;
		}));

		assertThat(status).isEqualTo(403);
		assertThat(this.engine.getTaskService().createTaskQuery().taskId(call.getId()).count()).isOne();
		assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("secret").count())
			.isZero();
	}

	static Stream<Arguments> waysRound() {
		return Stream.of(
				way("a variable of the task",
						(engine, task) -> engine.getTaskService().setVariable(task.getId(), "secret", "x")),
				way("a local variable",
						(engine, task) -> engine.getTaskService().setVariableLocal(task.getId(), "secret", "x")),
				way("a variable of the process",
						(engine, task) -> engine.getRuntimeService().setVariable(task.getExecutionId(), "secret", "x")),
				way("a BPMN error with variables",
						(engine, task) -> engine.getTaskService()
							.handleBpmnError(task.getId(), "any", "any", Map.of("secret", "x"))),
				way("an escalation with variables",
						(engine, task) -> engine.getTaskService()
							.handleEscalation(task.getId(), "any", Map.of("secret", "x"))),
				way("resolving instead of completing",
						(engine, task) -> engine.getTaskService().resolveTask(task.getId(), Map.of("secret", "x"))),
				way("a modification",
						(engine, task) -> engine.getRuntimeService()
							.createProcessInstanceModification(task.getProcessInstanceId())
							.cancelAllForActivity(task.getTaskDefinitionKey())
							.execute()),
				way("a message to all", (engine,
						task) -> engine.getRuntimeService().createMessageCorrelation("client.answered").correlateAll()),
				way("a message from the inside",
						(engine, task) -> engine.getRuntimeService()
							.createMessageCorrelation("client.answered")
							.processInstanceBusinessKey("E-GATE-9.quote")
							.correlate()),
				way("a signal", (engine, task) -> engine.getRuntimeService().signalEventReceived("any")),
				way("a comment",
						(engine, task) -> engine.getTaskService()
							.createComment(task.getId(), task.getProcessInstanceId(), "secret")),
				way("a new task",
						(engine, task) -> engine.getTaskService().saveTask(engine.getTaskService().newTask())),
				way("a deployment", (engine,
						task) -> engine.getRepositoryService().createDeployment().addString("x.bpmn", "<x/>").deploy()),
				way("suspending a timer", (engine, task) -> engine.getManagementService().suspendJobById("any")),
				way("deleting several instances",
						(engine, task) -> engine.getRuntimeService()
							.deleteProcessInstances(List.of(task.getProcessInstanceId()), "any", false, true)),
				way("deleting the history",
						(engine, task) -> engine.getHistoryService().deleteHistoricTaskInstance(task.getId())),
				way("a user of one's own", (engine, task) -> engine.getIdentityService()
					.saveUser(engine.getIdentityService().newUser("x"))));
	}

	private static Arguments way(String name, Attempt attempt) {
		return Arguments.of(name, attempt);
	}

	private ProcessInstance start(Map<String, Object> fields, String key) {
		return SignedIn.asManager(this.engine.getIdentityService(),
				() -> this.engine.getRuntimeService().startProcessInstanceByKey("client-journey", key, fields));
	}

	private Object submit(String user, Role role, Task task, Map<String, Object> typed) {
		return SignedIn.as(this.engine.getIdentityService(), user, List.of(role), List.of(), () -> {
			this.engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(typed));
			return task;
		});
	}

	private Task firstCall(ProcessInstance journey) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(journey.getBusinessKey())
			.taskDefinitionKey("UserTask_HoldFirstCall")
			.singleResult();
	}

	private long instances(String key) {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processDefinitionKey("client-journey")
			.processInstanceBusinessKey(key)
			.count();
	}

	private long rows(String table) {
		return this.database.sql("select count(*) from " + table).query(Long.class).single();
	}

	/** Something that somebody may try with a task. */
	interface Attempt {

		void on(ProcessEngine engine, Task task);

	}

}
