package fr.intendance.engine;

import java.util.Optional;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Tells by which step of which model this thread works. */
public final class Step {

	private static final ThreadLocal<String> TASK = new ThreadLocal<>();

	private Step() {
	}

	/**
	 * The step, such as {@code quote:3/ServiceTask_SendQuote}: model, version, element.
	 * None where no model asked for what is done.
	 */
	public static Optional<String> current() {
		return Optional.ofNullable(Context.getBpmnExecutionContext())
			.map(BpmnExecutionContext::getExecution)
			.filter((execution) -> execution.getActivityId() != null)
			.map(Step::of)
			.or(() -> Optional.ofNullable(TASK.get()));
	}

	/** While somebody finishes a task, it is the step. */
	static <T> T during(TaskEntity task, Supplier<T> call) {
		TASK.set(named(task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
		try {
			return call.get();
		}
		finally {
			TASK.remove();
		}
	}

	private static String of(ExecutionEntity execution) {
		return named(execution.getProcessDefinitionId(), execution.getActivityId());
	}

	/** The id of a definition ends with what only this database knows. */
	static String named(String definition, String element) {
		int end = definition.lastIndexOf(':');
		return ((end > 0) ? definition.substring(0, end) : definition) + "/" + element;
	}

}
