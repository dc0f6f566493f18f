package fr.intendance.quote.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.quote.QuoteOutcomes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("confirmAcceptance")
class ConfirmAcceptanceDelegate implements JavaDelegate {

	private final QuoteOutcomes outcomes;

	ConfirmAcceptanceDelegate(QuoteOutcomes outcomes) {
		this.outcomes = outcomes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.outcomes.confirmAcceptance(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
