package fr.intendance.work.process;

import fr.intendance.work.Stopping;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("cancelWork")
class CancelWorkDelegate implements JavaDelegate {

	private final Stopping stopping;

	CancelWorkDelegate(Stopping stopping) {
		this.stopping = stopping;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.stopping.cancel(execution.getProcessBusinessKey());
	}

}
