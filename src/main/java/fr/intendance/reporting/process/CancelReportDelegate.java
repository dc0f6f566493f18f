package fr.intendance.reporting.process;

import fr.intendance.reporting.FinalReports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("cancelReport")
class CancelReportDelegate implements JavaDelegate {

	private final FinalReports reports;

	CancelReportDelegate(FinalReports reports) {
		this.reports = reports;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reports.cancel(execution.getProcessBusinessKey());
	}

}
