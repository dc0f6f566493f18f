package fr.intendance.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementLine;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Standings;
import fr.intendance.client.Standings.Turn;
import fr.intendance.client.Standings.Waiting;
import fr.intendance.engine.OpenTasks;
import fr.intendance.engine.OpenTasks.WaitingTask;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.stereotype.Component;

/**
 * Gathers what there is to do: tasks, clients who wait for us or we for them, mails that
 * failed. Of each the most urgent, and how many there are.
 */
@Component
class TodaySheet {

	/** More of them are read in the task list. */
	private static final int TASKS = 20;

	/** More of them are on the board. */
	private static final int LINES = 8;

	private static final int MAILS = 200;

	private final OpenTasks tasks;

	private final TaskRows rows;

	private final Standings standings;

	private final Outbox outbox;

	private final Lines lines;

	private final Clock clock;

	TodaySheet(OpenTasks tasks, TaskRows rows, Standings standings, Outbox outbox, Lines lines, Clock clock) {
		this.tasks = tasks;
		this.rows = rows;
		this.standings = standings;
		this.outbox = outbox;
		this.lines = lines;
		this.clock = clock;
	}

	Today today() {
		List<WaitingTask> waiting = this.tasks.mine();
		List<WaitingTask> urgent = waiting.subList(0, Math.min(TASKS, waiting.size()));
		List<OutgoingMail> failed = this.outbox.failed(MAILS);
		Map<String, EngagementLine> named = this.standings
			.of(Stream.concat(urgent.stream().map(WaitingTask::businessKey), failed.stream().map(TodaySheet::key))
				.map(TodaySheet::reference)
				.collect(Collectors.toSet()));
		Instant now = this.clock.instant();
		Map<Turn, Waiting> turns = this.standings.turns(LINES);
		return new Today(Reading.longDate(LocalDate.ofInstant(now, BusinessZone.PARIS)), this.rows.of(urgent, named),
				waiting.size() - urgent.size(), list(turns, Turn.LATE), list(turns, Turn.FIRM),
				list(turns, Turn.CLIENT),
				failed.stream()
					.filter((mail) -> named.containsKey(reference(key(mail))))
					.limit(LINES)
					.map((mail) -> failure(mail, named))
					.toList());
	}

	private Lines.Part list(Map<Turn, Waiting> turns, Turn turn) {
		return this.lines.of(turns.getOrDefault(turn, new Waiting(0, List.of())));
	}

	private static String key(OutgoingMail mail) {
		return mail.key().engagement();
	}

	private static String reference(String key) {
		return EngagementReference.ofKey(key).value();
	}

	private static Failure failure(OutgoingMail mail, Map<String, EngagementLine> named) {
		String reference = reference(key(mail));
		return new Failure(mail.subject(), reference, company(named, reference),
				Reading.date(mail.sentAt().orElse(mail.queuedAt())));
	}

	private static String company(Map<String, EngagementLine> named, String reference) {
		return Optional.ofNullable(named.get(reference)).map(EngagementLine::company).orElse(reference);
	}

	/**
	 * @param date today, in words
	 * @param tasks what waits for the person
	 * @param moreTasks how many of them are not shown
	 * @param late the clients with whom the firm is behind
	 * @param firm the clients who wait for the firm
	 * @param client the clients for whom the firm waits
	 * @param failures the mails that could not be sent
	 */
	record Today(String date, List<TaskRows.Row> tasks, int moreTasks, Lines.Part late, Lines.Part firm,
			Lines.Part client, List<Failure> failures) {
	}

	/**
	 * @param subject of the mail
	 * @param reference the engagement
	 * @param company whose it is
	 * @param on on which day it was written, in words
	 */
	record Failure(String subject, String reference, String company, String on) {
	}

}
