package fr.intendance.needsreview.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.Questionnaires;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("readQuestionnaire")
class ReadQuestionnaireDelegate implements JavaDelegate {

	private final Questionnaires questionnaires;

	ReadQuestionnaireDelegate(Questionnaires questionnaires) {
		this.questionnaires = questionnaires;
	}

	@Override
	public void execute(DelegateExecution execution) {
		NeedsReviewModel.QUESTIONNAIRE_ANSWERED.to(execution,
				this.questionnaires.read(new EngagementReference(execution.getProcessBusinessKey())));
	}

}
