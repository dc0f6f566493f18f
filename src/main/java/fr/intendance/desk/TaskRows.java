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

import org.springframework.stereotype.Component;

/** Tells of tasks whose they are, whatever number of them with one statement. */
@Component
class TaskRows {

	private final TaskPlaces places;

	private final Standings standings;

	private final Clock clock;

	TaskRows(TaskPlaces places, Standings standings, Clock clock) {
		this.places = places;
		this.standings = standings;
		this.clock = clock;
	}

	List<Row> of(List<WaitingTask> tasks) {
		Map<String, EngagementLine> seen = this.standings.of(tasks.stream()
			.map((task) -> EngagementReference.ofKey(task.businessKey()).value())
			.collect(Collectors.toSet()));
		Instant now = this.clock.instant();
		return tasks.stream().map((task) -> row(task, seen, now)).toList();
	}

	private Row row(WaitingTask task, Map<String, EngagementLine> seen, Instant now) {
		String reference = EngagementReference.ofKey(task.businessKey()).value();
		return new Row(task.id(), this.places.of(task), task.name(), reference,
				Optional.ofNullable(seen.get(reference)).map(EngagementLine::company).orElse(reference),
				task.due().map(Reading::date), task.due().filter(now::isAfter).isPresent(), task.holder());
	}

	/**
	 * @param id the engine's id
	 * @param place where it is done
	 * @param name what is to do
	 * @param reference the engagement
	 * @param company whose it is
	 * @param due until which day, in words
	 * @param late whether that has passed
	 * @param holder the user who took it, if somebody did
	 */
	record Row(String id, String place, String name, String reference, String company, Optional<String> due,
			boolean late, Optional<String> holder) {
	}

}
