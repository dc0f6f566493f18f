package fr.intendance.offboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Reminders;
import fr.intendance.reminder.StopReason;
import fr.intendance.reporting.FinalReports;
import fr.intendance.work.Work;
import fr.intendance.work.WorkState;
import fr.intendance.work.WorkTask;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what was not finished: work that was given up, answers that never came. */
@Component
class OpenItems {

	private final Work work;

	private final Reminders reminders;

	private final FinalReports reports;

	private final MessageSource messages;

	private final Clock clock;

	OpenItems(Work work, Reminders reminders, FinalReports reports, MessageSource messages, Clock clock) {
		this.work = work;
		this.reminders = reminders;
		this.reports = reports;
		this.messages = messages;
		this.clock = clock;
	}

	List<OpenItem> of(EngagementReference reference) {
		Stream<OpenItem> tasks = this.work.tasks(reference)
			.stream()
			.filter((task) -> task.state() == WorkState.CANCELLED)
			.map(this::unfinished);
		Stream<OpenItem> answers = this.reminders.of(reference)
			.stream()
			.filter((one) -> one.stoppedBecause().filter((why) -> why != StopReason.ANSWERED).isPresent())
			.map(this::unanswered);
		Stream<OpenItem> corrections = this.reports.owed(reference)
			.stream()
			.map((one) -> new OpenItem(say("offboarding.open.correction"), one, day(this.clock.instant())));
		return Stream.of(tasks, answers, corrections).flatMap((items) -> items).toList();
	}

	private OpenItem unfinished(WorkTask task) {
		return new OpenItem(say("offboarding.open.task"), task.label(), day(task.openedAt()));
	}

	private OpenItem unanswered(Awaited one) {
		return new OpenItem(say("offboarding.open.answer"), say("reporting.waiting." + one.ladder().code()),
				day(one.since()));
	}

	private String say(String code) {
		return this.messages.getMessage(code, null, Locale.FRANCE);
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

}
