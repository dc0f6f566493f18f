package fr.intendance.reply.process;

/** The names of reply.bpmn that Java knows. */
final class ReplyModel {

	static final String PROCESS = "reply";

	static final String REPLY_ERASED = "reply.erased";

	static final String READ_REPLY = "UserTask_ReadReply";

	private ReplyModel() {
	}

}
