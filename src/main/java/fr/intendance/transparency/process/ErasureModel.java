package fr.intendance.transparency.process;

/** The names of erasure-request.bpmn that Java knows. */
final class ErasureModel {

	static final String PROCESS = "erasure-request";

	static final String REQUEST_ERASED = "request.erased";

	static final String ANSWER_ERASURE_REQUEST = "UserTask_AnswerErasureRequest";

	private ErasureModel() {
	}

}
