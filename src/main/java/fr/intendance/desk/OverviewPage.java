package fr.intendance.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.OpenTasks;
import fr.intendance.engine.OpenTasks.WaitingTask;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the person who is signed in, and where each of their clients stands. */
@RestController
class OverviewPage {

	private static final int MOST = 200;

	private final OpenTasks tasks;

	private final Engagements engagements;

	private final DeskPages pages;

	private final Words words;

	private final Clock clock;

	OverviewPage(OpenTasks tasks, Engagements engagements, DeskPages pages, Words words, Clock clock) {
		this.tasks = tasks;
		this.engagements = engagements;
		this.pages = pages;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/desk")
	ResponseEntity<String> show(@RequestParam(defaultValue = "") String stage,
			@RequestParam(defaultValue = "running") String state) {
		Optional<Stage> wanted = Arrays.stream(Stage.values()).filter((one) -> one.kebab().equals(stage)).findFirst();
		Optional<Boolean> ended = state.equals("all") ? Optional.empty() : Optional.of(state.equals("ended"));
		List<Engagement> found = this.engagements.visible(wanted, ended);
		List<Engagement> shown = found.subList(0, Math.min(MOST, found.size()));
		Map<String, String> companies = this.engagements.companies(shown);
		Instant now = this.clock.instant();
		return this.pages.show("overview", (frame) -> new View(frame, tasks(now), stages(wanted), state,
				shown.stream().map((one) -> row(one, companies, now)).toList(), found.size() - shown.size()));
	}

	private List<Todo> tasks(Instant now) {
		List<WaitingTask> waiting = this.tasks.mine();
		return waiting.stream().map((task) -> {
			String reference = EngagementReference.ofKey(task.businessKey()).value();
			return new Todo(task.id(), task.name(), reference, task.due().map(FrenchDate::date),
					task.due().filter(now::isAfter).isPresent(), task.taken());
		}).toList();
	}

	private List<Choice> stages(Optional<Stage> wanted) {
		return Arrays.stream(Stage.values())
			.map((one) -> new Choice(one.kebab(), this.words.stage(one), wanted.filter(one::equals).isPresent()))
			.toList();
	}

	private Row row(Engagement engagement, Map<String, String> companies, Instant now) {
		Whereabouts where = engagement.whereabouts();
		boolean ended = engagement.endedAt().isPresent();
		return new Row(engagement.reference().value(), companies.get(engagement.clientId()),
				this.words.stage(engagement.stage()),
				ended ? this.words.of("desk.ended")
						: this.words.of("desk.waiting." + where.waitingFor().name().toLowerCase(Locale.ROOT)),
				FrenchDate.date(engagement.endedAt().orElse(engagement.waitingSince())),
				ended ? this.words.outcome(engagement.outcome().orElse("cancelled"))
						: this.words.task(where.waitingOn()),
				Optional.ofNullable(where.nextAt()).map(FrenchDate::date), Standing.isLate(engagement, now));
	}

	/**
	 * @param frame what surrounds the page
	 * @param tasks what waits for the person
	 * @param stages by which the list can be narrowed
	 * @param state {@code running}, {@code ended} or {@code all}
	 * @param engagements where each stands
	 * @param more how many are not shown
	 */
	record View(Frame frame, List<Todo> tasks, List<Choice> stages, String state, List<Row> engagements, int more) {
	}

	/**
	 * @param id the engine's id of the task
	 * @param name what is to do
	 * @param reference the engagement
	 * @param due until which day, in words
	 * @param late whether that has passed
	 * @param taken whether they took it already
	 */
	record Todo(String id, String name, String reference, Optional<String> due, boolean late, boolean taken) {
	}

	/**
	 * @param reference the engagement
	 * @param company whose it is
	 * @param stage where it stands, in words
	 * @param turn whose turn it is, in words
	 * @param since since which day, in words
	 * @param next what is to do, in words
	 * @param on on which day something happens next, in words
	 * @param late whether the firm is behind
	 */
	record Row(String reference, String company, String stage, String turn, String since, String next,
			Optional<String> on, boolean late) {
	}

	/**
	 * @param value what the form sends
	 * @param label what people read
	 * @param chosen whether it is the one
	 */
	record Choice(String value, String label, boolean chosen) {
	}

}
