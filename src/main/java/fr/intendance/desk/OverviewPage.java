package fr.intendance.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.OpenTasks;
import fr.intendance.engine.OpenTasks.WaitingTask;
import fr.intendance.inbox.MailboxOutage;
import fr.intendance.inbox.StrayMails;

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

	private final StrayMails strays;

	private final MailboxOutage outage;

	private final Clock clock;

	OverviewPage(OpenTasks tasks, Engagements engagements, DeskPages pages, Words words, StrayMails strays,
			MailboxOutage outage, Clock clock) {
		this.tasks = tasks;
		this.engagements = engagements;
		this.pages = pages;
		this.words = words;
		this.strays = strays;
		this.outage = outage;
		this.clock = clock;
	}

	@GetMapping("/desk")
	ResponseEntity<String> show(@RequestParam(defaultValue = "") String stage,
			@RequestParam(defaultValue = "running") String state) {
		Optional<Stage> wanted = Arrays.stream(Stage.values()).filter((one) -> one.kebab().equals(stage)).findFirst();
		Optional<Boolean> ended = state.equals("all") ? Optional.empty() : Optional.of(state.equals("ended"));
		List<Engagement> all = this.engagements.visible(Optional.empty(), Optional.empty());
		List<Engagement> found = all.stream()
			.filter((one) -> wanted.map(one.stage()::equals).orElse(true)
					&& ended.map((over) -> over == one.endedAt().isPresent()).orElse(true))
			.toList();
		List<Engagement> shown = found.subList(0, Math.min(MOST, found.size()));
		List<WaitingTask> waiting = this.tasks.mine();
		Map<String, String> companies = companies(all, shown, waiting);
		Instant now = this.clock.instant();
		return this.pages.show("overview",
				(frame) -> new View(frame, waiting.stream().map((task) -> todo(task, companies, now)).toList(),
						stages(wanted), state, shown.stream().map((one) -> row(one, companies, now)).toList(),
						found.size() - shown.size(), frame.manager() ? this.strays.count() : 0,
						this.outage.since().filter((since) -> frame.manager()).map(FrenchDate::dateAndTime)));
	}

	/** The names of the companies, by the reference, of what the page shows. */
	private Map<String, String> companies(List<Engagement> all, List<Engagement> shown, List<WaitingTask> waiting) {
		Set<String> references = Stream
			.concat(shown.stream().map((one) -> one.reference().value()), waiting.stream().map(OverviewPage::reference))
			.collect(Collectors.toSet());
		List<Engagement> named = all.stream().filter((one) -> references.contains(one.reference().value())).toList();
		Map<String, String> byClient = this.engagements.companies(named);
		return named.stream()
			.collect(Collectors.toMap((one) -> one.reference().value(), (one) -> byClient.get(one.clientId())));
	}

	private static String reference(WaitingTask task) {
		return EngagementReference.ofKey(task.businessKey()).value();
	}

	private static Todo todo(WaitingTask task, Map<String, String> companies, Instant now) {
		String reference = reference(task);
		return new Todo(task.id(), task.name(), reference, companies.getOrDefault(reference, reference),
				task.due().map(FrenchDate::date), task.due().filter(now::isAfter).isPresent(), task.taken());
	}

	private List<Choice> stages(Optional<Stage> wanted) {
		return Arrays.stream(Stage.values())
			.map((one) -> new Choice(one.kebab(), this.words.stage(one), wanted.filter(one::equals).isPresent()))
			.toList();
	}

	private Row row(Engagement engagement, Map<String, String> companies, Instant now) {
		Whereabouts where = engagement.whereabouts();
		boolean ended = engagement.endedAt().isPresent();
		return new Row(engagement.reference().value(), companies.get(engagement.reference().value()),
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
	 * @param strays how many mails found no engagement
	 * @param mailboxAway since when the mailbox cannot be read, in words
	 */
	record View(Frame frame, List<Todo> tasks, List<Choice> stages, String state, List<Row> engagements, int more,
			long strays, Optional<String> mailboxAway) {
	}

	/**
	 * @param id the engine's id of the task
	 * @param name what is to do
	 * @param reference the engagement
	 * @param company whose it is
	 * @param due until which day, in words
	 * @param late whether that has passed
	 * @param taken whether they took it already
	 */
	record Todo(String id, String name, String reference, String company, Optional<String> due, boolean late,
			boolean taken) {
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
