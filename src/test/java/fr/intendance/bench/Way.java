package fr.intendance.bench;

import java.util.List;

import org.camunda.bpm.engine.runtime.Job;

/**
 * The way from the first contact to the first report agreed, the same through the models
 * for whoever goes it.
 */
final class Way {

	private final Side side;

	private final Sight sight;

	private Way(Side side) {
		this.side = side;
		this.sight = new Sight(side.engine(), side.start());
		settle();
	}

	/**
	 * Goes it to its end.
	 * @return what was gone through
	 */
	static List<String> go(Side side) {
		Way way = new Way(side);
		way.toTheContract();
		way.toTheFirstReport();
		return way.sight.flowNodes();
	}

	private void toTheContract() {
		answer("booking");
		fire("IntermediateEvent_DayBeforeCall");
		finish("UserTask_HoldFirstCall");
		fire("IntermediateEvent_ReminderDue");
		answer("questionnaire");
		finish("UserTask_ReviewNeeds");
		answer("specification");
		finish("UserTask_PrepareQuote");
		finish("UserTask_ApproveQuote");
		answer("quote");
		finish("UserTask_ReviewContract");
		answer("signature");
		answer("pieces");
		finish("UserTask_HoldKickOff");
		finish("UserTask_SendVigilanceAttestation");
		finish("UserTask_ConfirmReadyToServe");
	}

	private void toTheFirstReport() {
		finish("UserTask_DoWork");
		finish("UserTask_CheckWork");
		fire("IntermediateEvent_PeriodBegun");
		fire("IntermediateEvent_ReportDue");
		finish("UserTask_ReviewReport");
		answer("report");
	}

	private void finish(String definition) {
		this.sight.tasks(definition).forEach((task) -> {
			this.side.finish(this.sight.reference(), task);
			settle();
		});
	}

	private void answer(String awaited) {
		this.side.answer(this.sight.reference(), awaited);
		settle();
	}

	private void fire(String event) {
		this.side.execute(this.sight.timer(event));
		settle();
	}

	private void settle() {
		for (List<Job> steps = this.sight.steps(); !steps.isEmpty(); steps = this.sight.steps()) {
			steps.forEach(this.side::execute);
		}
	}

}
