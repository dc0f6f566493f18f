package fr.intendance.client.process;

/** The names of late-answer.bpmn that Java knows. */
final class LateAnswerModel {

	static final String PROCESS = "late-answer";

	static final String ANSWER_ERASED = "answer.erased";

	static final String READ_LATE_ANSWER = "UserTask_ReadLateAnswer";

	private LateAnswerModel() {
	}

}
