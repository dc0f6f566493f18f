package fr.intendance.demo.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people and programs of the demo; all they do goes through the gate. */
@Component
@Profile("demo")
public class Troupe {

	private final IdentityService identity;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final FormService forms;

	Troupe(IdentityService identity, RuntimeService runtime, TaskService tasks, FormService forms) {
		this.identity = identity;
		this.runtime = runtime;
		this.tasks = tasks;
		this.forms = forms;
	}

	/**
	 * Somebody starts a journey, as over REST.
	 * @return its business key
	 */
	public String start(String user, Map<String, Object> fields) {
		return as(user, () -> this.runtime.startProcessInstanceByKey("client-journey", fields).getBusinessKey());
	}

	/** A program says that something happened to its journey, and why. */
	public void tell(String user, String message, String businessKey, String reason) {
		as(user, () -> {
			this.runtime.createMessageCorrelation(message)
				.processInstanceBusinessKey(businessKey)
				.setVariable("reason", reason)
				.correlate();
			return message;
		});
	}

	/** Somebody takes the open task of this kind and finishes it with its form. */
	public void finish(String user, String businessKey, String task, Map<String, Object> values) {
		Task open = open(businessKey, task)
			.orElseThrow(() -> new IllegalStateException("No %s is open for %s".formatted(task, businessKey)));
		as(user, () -> {
			this.tasks.claim(open.getId(), user);
			this.forms.submitTaskForm(open.getId(), new HashMap<>(values));
			return open;
		});
	}

	/** Somebody takes the open tasks of a business key. */
	public void take(String user, String businessKey) {
		List<Task> open = this.tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskUnassigned().list();
		as(user, () -> {
			open.forEach((task) -> this.tasks.claim(task.getId(), user));
			return open;
		});
	}

	/** Somebody cancels a process in Cockpit. */
	public void cancel(String user, String businessKey, String reason) {
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.singleResult()
			.getId();
		acting(user, () -> this.runtime.deleteProcessInstance(instance, reason));
	}

	/** Somebody does something at the desk. */
	public void acting(String user, Runnable deed) {
		as(user, () -> {
			deed.run();
			return user;
		});
	}

	/** Whether a task of this kind is open. */
	public boolean hasToDo(String businessKey, String task) {
		return open(businessKey, task).isPresent();
	}

	private Optional<Task> open(String businessKey, String task) {
		return Optional.ofNullable(this.tasks.createTaskQuery()
			.processInstanceBusinessKey(businessKey)
			.taskDefinitionKey(task)
			.singleResult());
	}

	private <T> T as(String user, Supplier<T> action) {
		List<String> groups = this.identity.createGroupQuery()
			.groupMember(user)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		List<String> tenants = this.identity.createTenantQuery()
			.userMember(user)
			.list()
			.stream()
			.map(Tenant::getId)
			.toList();
		this.identity.setAuthentication(user, groups, tenants);
		try {
			return action.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
