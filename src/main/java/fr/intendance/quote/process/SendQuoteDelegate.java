package fr.intendance.quote.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.quote.Quoting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("sendQuote")
class SendQuoteDelegate implements JavaDelegate {

	private final Quoting quoting;

	SendQuoteDelegate(Quoting quoting) {
		this.quoting = quoting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.quoting.send(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
