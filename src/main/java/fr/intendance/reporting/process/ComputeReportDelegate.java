package fr.intendance.reporting.process;

import fr.intendance.reporting.Reporting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("computeReport")
class ComputeReportDelegate implements JavaDelegate {

	private final Reporting reporting;

	ComputeReportDelegate(Reporting reporting) {
		this.reporting = reporting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		boolean needed = this.reporting.compute(execution.getProcessBusinessKey());
		ReportingModel.REPORT_NEEDED.to(execution, needed);
	}

}
