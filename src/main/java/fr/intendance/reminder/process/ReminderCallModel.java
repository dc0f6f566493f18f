package fr.intendance.reminder.process;

/** The names of reminder-call.bpmn that Java knows. */
final class ReminderCallModel {

	static final String PROCESS = "reminder-call";

	static final String CALL_OVERTAKEN = "call.overtaken";

	static final String CALL_CLIENT = "UserTask_CallClient";

	private ReminderCallModel() {
	}

}
