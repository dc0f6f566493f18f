package fr.intendance.quote.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.quote.Quoting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("priceQuote")
class PriceQuoteDelegate implements JavaDelegate {

	private final Quoting quoting;

	PriceQuoteDelegate(Quoting quoting) {
		this.quoting = quoting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.quoting.price(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
