package fr.intendance.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;

import org.springframework.stereotype.Component;

/** Writes new tasks down, each with its number and its date. */
@Component
class TaskBook {

	private static final int DAYS_FOR_WHAT_IS_ASKED = 5;

	private static final int DAYS_AT_LEAST = 2;

	private final WorkTaskRepository tasks;

	private final TaskNumbers numbers;

	private final CheckedServices checkedServices;

	private final DueDates dueDates;

	private final Clock clock;

	TaskBook(WorkTaskRepository tasks, TaskNumbers numbers, CheckedServices checkedServices, DueDates dueDates,
			Clock clock) {
		this.tasks = tasks;
		this.numbers = numbers;
		this.checkedServices = checkedServices;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/** The task of a service for a period, unless it is there already. */
	Optional<WorkTask> plan(EngagementReference engagement, String service, String label, ServicePeriod period) {
		String month = period.month().toString();
		if (this.tasks.existsByEngagementAndServiceAndPeriod(engagement.value(), service, month)) {
			return Optional.empty();
		}
		Instant least = this.dueDates.workingDays(DAYS_AT_LEAST).toInstant();
		Instant end = this.dueDates.lastWorkingDayOf(period.month());
		return Optional.of(this.tasks.save(new WorkTask(this.numbers.next(engagement), engagement.value(), service,
				period.named(label), Origin.PLANNED, month, null, null, null, this.checkedServices.contains(service),
				WorkState.OPEN, this.clock.instant(), end.isAfter(least) ? end : least)));
	}

	/**
	 * What a client wants done.
	 * @param how the way it came, or nothing if a program said it
	 * @param by the contact, user or program who said it
	 */
	WorkTask ask(EngagementReference engagement, Wish wish, Optional<Answer.How> how, String by) {
		return this.tasks.save(new WorkTask(this.numbers.next(engagement), engagement.value(), wish.service(),
				wish.label(), wish.origin(), null, wish.text(), how.map(Enum::name).orElse(null), by,
				this.checkedServices.contains(wish.service()), WorkState.ASKED, this.clock.instant(),
				this.dueDates.workingDays(DAYS_FOR_WHAT_IS_ASKED).toInstant()));
	}

	/**
	 * What a client wants.
	 *
	 * @param service the code of the service
	 * @param label what people call it
	 * @param origin why they want it
	 * @param text their words
	 */
	record Wish(String service, String label, Origin origin, FreeText text) {
	}

}
