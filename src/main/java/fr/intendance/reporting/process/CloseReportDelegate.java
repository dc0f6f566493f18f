package fr.intendance.reporting.process;

import fr.intendance.reporting.Settling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("closeReport")
class CloseReportDelegate implements JavaDelegate {

	private final Settling settling;

	CloseReportDelegate(Settling settling) {
		this.settling = settling;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ReportingModel.REPORT_ANSWER.to(execution, this.settling.close(execution.getProcessBusinessKey()).code());
	}

}
