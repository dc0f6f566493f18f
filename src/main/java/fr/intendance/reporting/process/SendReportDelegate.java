package fr.intendance.reporting.process;

import fr.intendance.reporting.Reporting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("sendReport")
class SendReportDelegate implements JavaDelegate {

	private final Reporting reporting;

	SendReportDelegate(Reporting reporting) {
		this.reporting = reporting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reporting.send(execution.getProcessBusinessKey());
	}

}
