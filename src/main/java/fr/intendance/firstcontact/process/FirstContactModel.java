package fr.intendance.firstcontact.process;

import java.util.Date;

import fr.intendance.engine.Variable;

/** The names of first-contact.bpmn that Java knows. */
final class FirstContactModel {

	static final Variable<Boolean> CALL_BOOKED = Variable.yesOrNo("callBooked");

	static final Variable<Date> CALL_REMINDER_AT = Variable.moment("callReminderAt");

	static final Variable<String> CALL_OUTCOME = Variable.text("callOutcome");

	static final String HOLD_FIRST_CALL = "UserTask_HoldFirstCall";

	private FirstContactModel() {
	}

}
