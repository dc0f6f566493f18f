package fr.intendance.desk;

import java.util.Optional;

import fr.intendance.client.EngagementFilter;
import fr.intendance.client.EngagementLine;
import fr.intendance.client.Standings;
import fr.intendance.engine.OpenTasks;
import fr.intendance.engine.OpenTasks.WaitingTask;

import org.springframework.stereotype.Component;

/** What the firm itself can do next for the first client on its way to a quote. */
@Component
class NextInJourney {

	private final Standings standings;

	private final OpenTasks tasks;

	private final TaskPlaces places;

	private final Words words;

	NextInJourney(Standings standings, OpenTasks tasks, TaskPlaces places, Words words) {
		this.standings = standings;
		this.tasks = tasks;
		this.places = places;
		this.words = words;
	}

	/** Nothing while there is no client. */
	Optional<Next> next() {
		return this.standings.page(EngagementFilter.RUNNING, 0, 1).stream().findFirst().map(this::of);
	}

	private Next of(EngagementLine first) {
		String reference = first.reference().value();
		return this.tasks.mine()
			.stream()
			.filter((task) -> isOf(task, reference))
			.findFirst()
			.map((task) -> new Next(this.places.of(task), this.words.of("desk.first.QUOTE.task", task.name())))
			.orElseGet(() -> byPhone(reference, first.whereabouts().waitingOn()));
	}

	/** What waits for the client may be written down for them. */
	private Next byPhone(String reference, String waitingOn) {
		String page = "/desk/engagements/" + reference;
		return switch (waitingOn) {
			case "questionnaire" -> new Next(page + "/questionnaire", this.words.of("desk.first.QUOTE.questionnaire"));
			case "specification" -> new Next(page + "#answers", this.words.of("desk.first.QUOTE.specification"));
			default -> new Next(page, this.words.of("desk.first.QUOTE.wait"));
		};
	}

	private static boolean isOf(WaitingTask task, String reference) {
		return task.businessKey().equals(reference) || task.businessKey().startsWith(reference + ".");
	}

	/**
	 * @param path where it is done
	 * @param text what to do, a sentence
	 */
	record Next(String path, String text) {
	}

}
