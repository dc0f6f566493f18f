package fr.intendance.reporting.process;

import fr.intendance.reporting.Reporting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("issueReport")
class IssueReportDelegate implements JavaDelegate {

	private final Reporting reporting;

	IssueReportDelegate(Reporting reporting) {
		this.reporting = reporting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reporting.issue(execution.getProcessBusinessKey());
	}

}
