package fr.intendance.bench;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Does nothing but set the variables that the model asks for next, and start the
 * processes that the model leaves to its delegate.
 *
 * @param delegate the bean in whose place it stands
 */
record NoOp(String delegate) implements JavaDelegate {

	/** Timers are fired by hand, whenever they are due. */
	private static final Date SOME_DAY = Date.from(Instant.parse("2030-01-01T09:00:00Z"));

	private static final Map<String, Map<String, Object>> VARIABLES = Map.ofEntries(
			Map.entry("readBooking", Map.of("bookingOutcome", "booked")),
			Map.entry("confirmBooking", Map.of("nextContactAt", SOME_DAY)),
			Map.entry("readQuestionnaire", Map.of("questionnaireAnswered", true)),
			Map.entry("readAgreement", Map.of("agreementOutcome", "agreed")),
			Map.entry("readQuoteAnswer", Map.of("quoteAnswer", "accepted")),
			Map.entry("readSignature", Map.of("contractSigned", true, "vigilanceNeeded", true)),
			Map.entry("scheduleReminder", Map.of("reminderAt", SOME_DAY)),
			Map.entry("remindClient", Map.of("ladderExhausted", false, "reminderAt", SOME_DAY)),
			Map.entry("scheduleReport", Map.of("reportDueAt", SOME_DAY)),
			Map.entry("planWork", Map.of("nextPeriodAt", SOME_DAY)),
			Map.entry("computeReport", Map.of("reportNeeded", true)),
			Map.entry("closeReport", Map.of("reportAnswer", "agreed")));

	/** One task for each service of the contract, and the report of the month. */
	private static final Map<String, List<String>> STARTS = Map.of("planWork",
			List.of("delegated-task", "delegated-task", "delegated-task"), "startReport", List.of("reporting"));

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariables(VARIABLES.getOrDefault(this.delegate, Map.of()));
		RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
		int number = 0;
		for (String process : STARTS.getOrDefault(this.delegate, List.of())) {
			number++;
			runtime.startProcessInstanceByKey(process,
					"%s.%s%d".formatted(execution.getProcessBusinessKey(), process, number));
		}
	}

}
