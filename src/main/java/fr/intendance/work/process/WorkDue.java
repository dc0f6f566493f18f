package fr.intendance.work.process;

import java.util.Date;

import fr.intendance.work.Work;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Tells the model when a task is due, as it was written down with the task. */
@Component("workDue")
public class WorkDue {

	private final Work work;

	WorkDue(Work work) {
		this.work = work;
	}

	/** The date of the task whose process this is. */
	public Date of(DelegateExecution execution) {
		return Date.from(this.work.task(execution.getProcessBusinessKey()).dueAt());
	}

}
