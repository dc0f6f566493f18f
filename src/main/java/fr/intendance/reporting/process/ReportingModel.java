package fr.intendance.reporting.process;

import java.util.Date;

import fr.intendance.engine.Variable;

/**
 * The names of reporting.bpmn, and of what the journey's model asks of the reporting,
 * that Java knows.
 */
final class ReportingModel {

	static final String PROCESS = "reporting";

	static final String REPORT_CANCELLED = "report.cancelled";

	static final String REVIEW_REPORT = "UserTask_ReviewReport";

	static final String SETTLE_CONTESTATION = "UserTask_SettleContestation";

	static final Variable<Boolean> REPORT_NEEDED = Variable.yesOrNo("reportNeeded");

	static final Variable<Date> REPORT_DUE_AT = Variable.moment("reportDueAt");

	static final Variable<Boolean> REPORT_APPROVED = Variable.yesOrNo("reportApproved");

	static final Variable<String> REPORT_ANSWER = Variable.text("reportAnswer");

	static final Variable<String> FINAL_REPORT = Variable.text("finalReport");

	private ReportingModel() {
	}

}
