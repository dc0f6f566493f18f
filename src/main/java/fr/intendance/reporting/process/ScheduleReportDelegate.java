package fr.intendance.reporting.process;

import java.util.Date;

import fr.intendance.client.EngagementReference;
import fr.intendance.reporting.Scheduling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("scheduleReport")
class ScheduleReportDelegate implements JavaDelegate {

	private final Scheduling scheduling;

	ScheduleReportDelegate(Scheduling scheduling) {
		this.scheduling = scheduling;
	}

	@Override
	public void execute(DelegateExecution execution) {
		EngagementReference reference = new EngagementReference(execution.getProcessBusinessKey());
		ReportingModel.REPORT_DUE_AT.to(execution, Date.from(this.scheduling.schedule(reference)));
	}

}
