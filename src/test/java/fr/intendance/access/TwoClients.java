package fr.intendance.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import fr.intendance.Declared;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Tenants;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * Two clients of whom the engine knows the same, down to comments and files, which the
 * product itself never gives it; each with words that nobody else uses.
 */
final class TwoClients {

	/** The process of both. */
	static final String PROCESS = "two-clients";

	private static final AtomicInteger NEXT = new AtomicInteger();

	private final ProcessEngine engine;

	private final Processes processes;

	private final Tenants tenants;

	private final Seeded own;

	private final Seeded other;

	TwoClients(ProcessEngine engine, Processes processes, Tenants tenants) {
		this.engine = engine;
		this.processes = processes;
		this.tenants = tenants;
		engine.getRepositoryService()
			.createDeployment()
			.enableDuplicateFiltering(true)
			.name(PROCESS)
			.addModelInstance(PROCESS + ".bpmn",
					Declared.with(Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLive(30)
						.startEvent()
						.userTask("UserTask_Probe")
						.camundaCandidateGroups("assistant")
						.boundaryEvent("Timer_Probe")
						.cancelActivity(false)
						.timerWithDate("2040-01-01T00:00:00Z")
						.endEvent()
						.moveToActivity("UserTask_Probe")
						.endEvent()
						.done()))
			.deploy();
		int run = NEXT.incrementAndGet();
		this.own = seeded("own%dx".formatted(run));
		this.other = seeded("other%dx".formatted(run));
	}

	Seeded own() {
		return this.own;
	}

	Seeded other() {
		return this.other;
	}

	/** A client whom there is not. */
	Seeded nobody() {
		Map<String, String> ids = new LinkedHashMap<>();
		this.own.ids().keySet().forEach((kind) -> ids.put(kind, UUID.randomUUID().toString()));
		return new Seeded("nowhere", "T-canary-nowhere", ids, words("nowhere"));
	}

	private Seeded seeded(String name) {
		String tenant = "T-canary-" + name;
		String key = "E-CANARY-" + name.toUpperCase(Locale.ROOT);
		this.tenants.open(tenant);
		this.processes.start(PROCESS, key, tenant);
		Task task = this.engine.getTaskService().createTaskQuery().tenantIdIn(tenant).singleResult();
		Map<String, String> words = words(name);
		describe(task, words);
		Map<String, String> ids = ids(task, tenant);
		words.put("tenant", tenant);
		words.put("businessKey", key);
		return new Seeded(name, tenant, ids, words);
	}

	private static Map<String, String> words(String name) {
		Map<String, String> words = new LinkedHashMap<>();
		List.of("name", "description", "variable", "value", "file", "content", "comment", "assignee", "owner", "group")
			.forEach((kind) -> words.put(kind, "canary." + kind + "." + name));
		return words;
	}

	private void describe(Task task, Map<String, String> words) {
		TaskService service = this.engine.getTaskService();
		task.setName(words.get("name"));
		task.setDescription(words.get("description"));
		task.setOwner(words.get("owner"));
		task.setDueDate(new Date());
		task.setFollowUpDate(new Date());
		service.saveTask(task);
		service.addCandidateUser(task.getId(), words.get("assignee"));
		service.addCandidateGroup(task.getId(), words.get("group"));
		service.setVariable(task.getId(), words.get("variable"), words.get("value"));
		service.setVariableLocal(task.getId(), words.get("variable") + ".local", words.get("value"));
		service.setVariable(task.getId(), "file",
				Variables.fileValue(words.get("file"))
					.file(words.get("content").getBytes(StandardCharsets.UTF_8))
					.mimeType("text/plain")
					.create());
		service.createComment(task.getId(), task.getProcessInstanceId(), words.get("comment"));
		service.createAttachment("text", task.getId(), task.getProcessInstanceId(), words.get("file"),
				words.get("description"),
				new ByteArrayInputStream(words.get("content").getBytes(StandardCharsets.UTF_8)));
	}

	/** One of each kind of thing that a route may name. */
	private Map<String, String> ids(Task task, String tenant) {
		String instance = task.getProcessInstanceId();
		Map<String, String> ids = new LinkedHashMap<>();
		ids.put("task", task.getId());
		ids.put("instance", instance);
		ids.put("execution", task.getExecutionId());
		ids.put("variable",
				this.engine.getRuntimeService()
					.createVariableInstanceQuery()
					.processInstanceIdIn(instance)
					.variableName("file")
					.singleResult()
					.getId());
		ids.put("job",
				this.engine.getManagementService().createJobQuery().processInstanceId(instance).singleResult().getId());
		ids.put("activity",
				this.engine.getHistoryService()
					.createHistoricActivityInstanceQuery()
					.processInstanceId(instance)
					.activityId("UserTask_Probe")
					.singleResult()
					.getId());
		ids.put("detail",
				this.engine.getHistoryService()
					.createHistoricVariableInstanceQuery()
					.processInstanceId(instance)
					.variableName("file")
					.singleResult()
					.getId());
		ids.put("comment", this.engine.getTaskService().getTaskComments(task.getId()).get(0).getId());
		ids.put("attachment", this.engine.getTaskService().getTaskAttachments(task.getId()).get(0).getId());
		ids.put("tenant", tenant);
		return ids;
	}

	/**
	 * One client.
	 *
	 * @param name what all of their words end with
	 * @param tenant the engine's id of them
	 * @param ids what the engine keeps of them, by kind
	 * @param words what stands in it, by place
	 */
	record Seeded(String name, String tenant, Map<String, String> ids, Map<String, String> words) {

		/** All by which one would know them. */
		List<String> signs() {
			List<String> signs = new ArrayList<>(this.ids.values());
			signs.addAll(this.words.values());
			signs.add(this.tenant);
			return signs;
		}

	}

}
