package fr.intendance.bench;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When tasks are due, without the calendar. */
public final class Dates {

	/** Whatever the number of days. */
	public Date workingDays(int days) {
		return new Date();
	}

	/** Whatever the task. */
	public Date of(DelegateExecution execution) {
		return new Date();
	}

}
