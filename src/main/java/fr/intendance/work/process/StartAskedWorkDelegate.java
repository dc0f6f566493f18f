package fr.intendance.work.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.work.Work;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("startAskedWork")
class StartAskedWorkDelegate implements JavaDelegate {

	private final Work work;

	StartAskedWorkDelegate(Work work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.entrustAsked(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
