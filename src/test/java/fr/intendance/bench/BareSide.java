package fr.intendance.bench;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** The engine alone: what a task decides is set as a variable, an answer is a message. */
final class BareSide implements Side {

	private static final Map<String, Map<String, Object>> OUTCOMES = Map.of("UserTask_HoldFirstCall",
			Map.of("callOutcome", "qualified"), "UserTask_ReviewNeeds", Map.of("reviewOutcome", "reviewed"),
			"UserTask_ApproveQuote", Map.of("quoteApproved", true), "UserTask_DoWork", Map.of("checkNeeded", false),
			"UserTask_ReviewReport", Map.of("reportApproved", true));

	private final ProcessEngine engine;

	private final Stopwatch watch;

	private int journeys;

	BareSide(ProcessEngine engine, Stopwatch watch) {
		this.engine = engine;
		this.watch = watch;
	}

	@Override
	public ProcessEngine engine() {
		return this.engine;
	}

	@Override
	public String start() {
		String reference = "E-BARE-%04d".formatted(++this.journeys);
		this.watch.time(() -> this.engine.getRuntimeService().startProcessInstanceByKey("client-journey", reference));
		return reference;
	}

	@Override
	public void finish(String reference, Task task) {
		this.watch.time(() -> {
			this.engine.getTaskService().claim(task.getId(), "manager");
			this.engine.getFormService()
				.submitTaskForm(task.getId(), OUTCOMES.getOrDefault(task.getTaskDefinitionKey(), Map.of()));
		});
	}

	@Override
	public void answer(String reference, String awaited) {
		String key = new Sight(this.engine, reference).keyOf(awaited);
		this.watch.time(() -> this.engine.getRuntimeService()
			.createMessageCorrelation("client.answered")
			.processInstanceBusinessKey(key)
			.correlate());
	}

	@Override
	public void execute(Job job) {
		this.watch.time(() -> this.engine.getManagementService().executeJob(job.getId()));
	}

}
