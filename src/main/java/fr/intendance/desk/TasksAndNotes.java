package fr.intendance.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.FirmNotes;
import fr.intendance.engine.TasksOfKey;
import fr.intendance.engine.TasksOfKey.HeldTask;

import fr.intendance.work.Work;
import org.springframework.stereotype.Component;

/** What the firm has to do for an engagement, and what it noted about it. */
@Component
class TasksAndNotes {

	private final TasksOfKey tasks;

	private final TaskPlaces places;

	private final Work work;

	private final FirmNotes notes;

	private final Words words;

	private final Clock clock;

	TasksAndNotes(TasksOfKey tasks, TaskPlaces places, Work work, FirmNotes notes, Words words, Clock clock) {
		this.tasks = tasks;
		this.places = places;
		this.work = work;
		this.notes = notes;
		this.words = words;
		this.clock = clock;
	}

	List<Duty> tasks(Engagement engagement) {
		List<HeldTask> open = this.tasks.open(engagement.reference().value());
		Map<String, String> about = this.work.labels(open.stream().map(HeldTask::businessKey).toList());
		return open.stream().map((task) -> duty(task, engagement, about)).toList();
	}

	List<Note> notes(Engagement engagement) {
		return this.notes.of(engagement.reference())
			.stream()
			.map((one) -> new Note(one.text().value(), one.by(), Reading.dateAndTime(one.at())))
			.toList();
	}

	private Duty duty(HeldTask task, Engagement engagement, Map<String, String> about) {
		return new Duty(this.places.of(task.key(), task.id(), engagement.reference()), task.name(),
				Optional.ofNullable(about.get(task.businessKey())), task.due().map(Reading::date),
				task.due().filter(this.clock.instant()::isAfter).isPresent(),
				task.holder()
					.map((holder) -> this.words.of("desk.tasks.holder", holder))
					.orElseGet(() -> this.words.of("desk.offered")));
	}

	/**
	 * @param place where it is done
	 * @param name what is to do
	 * @param about what the work is, of work
	 * @param due until which day, in words
	 * @param late whether that has passed
	 * @param holder who has it, in words
	 */
	record Duty(String place, String name, Optional<String> about, Optional<String> due, boolean late, String holder) {
	}

	/**
	 * @param text what it says
	 * @param by who wrote it
	 * @param at when, in words
	 */
	record Note(String text, String by, String at) {
	}

}
