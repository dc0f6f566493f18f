package fr.intendance.needsreview.process;

import fr.intendance.engine.Variable;

/** The names of needs-review.bpmn that Java knows. */
final class NeedsReviewModel {

	static final Variable<Boolean> QUESTIONNAIRE_ANSWERED = Variable.yesOrNo("questionnaireAnswered");

	static final Variable<String> REVIEW_OUTCOME = Variable.text("reviewOutcome");

	static final Variable<String> AGREEMENT_OUTCOME = Variable.text("agreementOutcome");

	static final String REVIEW_NEEDS = "UserTask_ReviewNeeds";

	private NeedsReviewModel() {
	}

}
