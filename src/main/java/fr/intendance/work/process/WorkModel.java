package fr.intendance.work.process;

import java.util.Date;

import fr.intendance.engine.Variable;

/**
 * The names of delegated-task.bpmn, and of what the journey's model asks of the work,
 * that Java knows.
 */
final class WorkModel {

	static final String PROCESS = "delegated-task";

	static final String WORK_ASKED = "work.asked";

	static final String CONTRACT_CHANGED = "contract.changed";

	static final String WORK_CANCELLED = "work.cancelled";

	static final String DO_WORK = "UserTask_DoWork";

	static final String CHECK_WORK = "UserTask_CheckWork";

	static final Variable<Boolean> CHECK_NEEDED = Variable.yesOrNo("checkNeeded");

	static final Variable<Boolean> WORK_ACCEPTED = Variable.yesOrNo("workAccepted");

	static final Variable<Date> NEXT_PERIOD_AT = Variable.moment("nextPeriodAt");

	static final Variable<Date> CHANGE_EFFECTIVE_AT = Variable.moment("changeEffectiveAt");

	private WorkModel() {
	}

}
