package fr.intendance.quote.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.quote.Quoting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("issueQuote")
class IssueQuoteDelegate implements JavaDelegate {

	private final Quoting quoting;

	IssueQuoteDelegate(Quoting quoting) {
		this.quoting = quoting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.quoting.issue(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
