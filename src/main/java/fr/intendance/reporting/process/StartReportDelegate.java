package fr.intendance.reporting.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.reporting.Scheduling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("startReport")
class StartReportDelegate implements JavaDelegate {

	private final Scheduling scheduling;

	StartReportDelegate(Scheduling scheduling) {
		this.scheduling = scheduling;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.scheduling.open(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
