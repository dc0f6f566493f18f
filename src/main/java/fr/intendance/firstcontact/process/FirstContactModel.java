package fr.intendance.firstcontact.process;

import java.util.Date;

import fr.intendance.engine.Variable;

/** The names of first-contact.bpmn that Java knows. */
final class FirstContactModel {

	static final Variable<String> BOOKING_OUTCOME = Variable.text("bookingOutcome");

	static final Variable<Date> NEXT_CONTACT_AT = Variable.moment("nextContactAt");

	static final Variable<String> CALL_OUTCOME = Variable.text("callOutcome");

	static final String HOLD_FIRST_CALL = "UserTask_HoldFirstCall";

	static final String DAY_BEFORE_CALL = "IntermediateEvent_DayBeforeCall";

	private FirstContactModel() {
	}

}
