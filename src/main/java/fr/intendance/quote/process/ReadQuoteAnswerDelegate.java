package fr.intendance.quote.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.quote.QuoteOutcomes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("readQuoteAnswer")
class ReadQuoteAnswerDelegate implements JavaDelegate {

	private final QuoteOutcomes outcomes;

	ReadQuoteAnswerDelegate(QuoteOutcomes outcomes) {
		this.outcomes = outcomes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		EngagementReference reference = EngagementReference.ofKey(execution.getProcessBusinessKey());
		QuoteModel.QUOTE_ANSWER.to(execution, QuoteModel.answer(this.outcomes.readAnswer(reference)));
	}

}
