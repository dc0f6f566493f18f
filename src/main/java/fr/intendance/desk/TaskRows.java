package fr.intendance.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementLine;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Standings;
import fr.intendance.engine.OpenTasks.WaitingTask;
import fr.intendance.work.Work;

import org.springframework.stereotype.Component;

/** Tells of tasks whose they are, whatever number of them with one statement. */
@Component
class TaskRows {

	private final TaskPlaces places;

	private final Standings standings;

	private final Work work;

	private final Clock clock;

	TaskRows(TaskPlaces places, Standings standings, Work work, Clock clock) {
		this.places = places;
		this.standings = standings;
		this.work = work;
		this.clock = clock;
	}

	List<Row> of(List<WaitingTask> tasks) {
		return of(tasks,
				this.standings.of(tasks.stream()
					.map((task) -> EngagementReference.ofKey(task.businessKey()).value())
					.collect(Collectors.toSet())));
	}

	/**
	 * @param seen those that may be seen, by their reference
	 */
	List<Row> of(List<WaitingTask> tasks, Map<String, EngagementLine> seen) {
		Map<String, String> about = this.work.labels(tasks.stream().map(WaitingTask::businessKey).toList());
		Instant now = this.clock.instant();
		return tasks.stream().map((task) -> row(task, seen, about, now)).toList();
	}

	private Row row(WaitingTask task, Map<String, EngagementLine> seen, Map<String, String> about, Instant now) {
		String reference = EngagementReference.ofKey(task.businessKey()).value();
		return new Row(task.id(), this.places.of(task), task.name(), Optional.ofNullable(about.get(task.businessKey())),
				reference, Optional.ofNullable(seen.get(reference)).map(EngagementLine::company).orElse(reference),
				task.due().map(Reading::date), task.due().filter(now::isAfter).isPresent(), task.taken(),
				task.holder());
	}

	/**
	 * @param id the engine's id
	 * @param place where it is done
	 * @param name what is to do
	 * @param about what the work is, of work
	 * @param reference the engagement
	 * @param company whose it is
	 * @param due until which day, in words
	 * @param late whether that has passed
	 * @param taken whether whoever reads has it; otherwise it is offered to them
	 * @param holder the user who took it, if somebody did
	 */
	record Row(String id, String place, String name, Optional<String> about, String reference, String company,
			Optional<String> due, boolean late, boolean taken, Optional<String> holder) {
	}

}
