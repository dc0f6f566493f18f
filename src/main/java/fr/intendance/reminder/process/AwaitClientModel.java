package fr.intendance.reminder.process;

import java.util.Date;

import fr.intendance.engine.Variable;

/** The names of await-client.bpmn that Java knows. */
final class AwaitClientModel {

	static final String CLIENT_ANSWERED = "client.answered";

	static final Variable<Date> REMINDER_AT = Variable.moment("reminderAt");

	static final Variable<Boolean> LADDER_EXHAUSTED = Variable.yesOrNo("ladderExhausted");

	private AwaitClientModel() {
	}

}
