package fr.intendance.reporting.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.reporting.FinalReports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("openFinalReport")
class OpenFinalReportDelegate implements JavaDelegate {

	private final FinalReports reports;

	OpenFinalReportDelegate(FinalReports reports) {
		this.reports = reports;
	}

	@Override
	public void execute(DelegateExecution execution) {
		EngagementReference reference = new EngagementReference(execution.getProcessBusinessKey());
		ReportingModel.FINAL_REPORT.to(execution, this.reports.open(reference).orElse(""));
	}

}
