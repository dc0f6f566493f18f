package fr.intendance.needsreview.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.OutOfScopeAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("answerOutOfScope")
class AnswerOutOfScopeDelegate implements JavaDelegate {

	private final OutOfScopeAnswers answers;

	AnswerOutOfScopeDelegate(OutOfScopeAnswers answers) {
		this.answers = answers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.answers.send(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
