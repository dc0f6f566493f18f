package fr.intendance.needsreview.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.Questionnaires;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("sendQuestionnaire")
class SendQuestionnaireDelegate implements JavaDelegate {

	private final Questionnaires questionnaires;

	SendQuestionnaireDelegate(Questionnaires questionnaires) {
		this.questionnaires = questionnaires;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.questionnaires.send(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
