package fr.intendance.reporting.process;

import fr.intendance.reporting.Reporting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("closeReport")
class CloseReportDelegate implements JavaDelegate {

	private final Reporting reporting;

	CloseReportDelegate(Reporting reporting) {
		this.reporting = reporting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ReportingModel.REPORT_ANSWER.to(execution, this.reporting.close(execution.getProcessBusinessKey()).code());
	}

}
