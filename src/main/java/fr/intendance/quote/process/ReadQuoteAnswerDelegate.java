package fr.intendance.quote.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.quote.Quoting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("readQuoteAnswer")
class ReadQuoteAnswerDelegate implements JavaDelegate {

	private final Quoting quoting;

	ReadQuoteAnswerDelegate(Quoting quoting) {
		this.quoting = quoting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		EngagementReference reference = EngagementReference.ofKey(execution.getProcessBusinessKey());
		QuoteModel.QUOTE_ANSWER.to(execution, QuoteModel.answer(this.quoting.readAnswer(reference)));
	}

}
