package fr.intendance.onboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.engine.OpenTasks;
import fr.intendance.quote.Quotes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The firm's clock, which stands still while the client owes pieces: what was promised is
 * due that much later, as the contract says.
 */
@Service
@Transactional(readOnly = true)
public class FirmClock {

	private final SuspensionRepository suspensions;

	private final Quotes quotes;

	private final OpenTasks tasks;

	private final DueDates dueDates;

	private final Timeline timeline;

	private final Clock clock;

	FirmClock(SuspensionRepository suspensions, Quotes quotes, OpenTasks tasks, DueDates dueDates, Timeline timeline,
			Clock clock) {
		this.suspensions = suspensions;
		this.quotes = quotes;
		this.tasks = tasks;
		this.dueDates = dueDates;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** The client owes pieces from now on. */
	@Transactional
	void stop(EngagementReference reference) {
		if (stoppedSince(reference).isEmpty()) {
			this.suspensions.save(new Suspension(null, reference.value(), this.clock.instant(), null));
		}
	}

	/** The client owes nothing any more: open tasks are due as many days later. */
	@Transactional
	void goOn(EngagementReference reference) {
		open(reference).map((one) -> this.suspensions.save(one.ended(this.clock.instant()))).ifPresent((one) -> {
			int days = one.days(this.clock.instant());
			if (days > 0) {
				this.timeline.record(reference, "clock.suspended", one.period());
				this.tasks.postpone(reference.value(), (due) -> this.dueDates.reminder(due, days));
			}
		});
	}

	/** Since when it stands still, UTC, if it does. */
	public Optional<Instant> stoppedSince(EngagementReference reference) {
		return open(reference).map(Suspension::since);
	}

	/** How many calendar days it stood still in all. */
	public int daysStopped(EngagementReference reference) {
		return this.suspensions.findByEngagementOrderBySince(reference.value())
			.stream()
			.mapToInt((one) -> one.days(this.clock.instant()))
			.sum();
	}

	/** The first day of service that was agreed, that many days later. */
	public LocalDate start(EngagementReference reference) {
		LocalDate agreed = this.quotes.accepted(reference).offer().terms().startsOn().orElseThrow();
		return agreed.plusDays(daysStopped(reference));
	}

	private Optional<Suspension> open(EngagementReference reference) {
		return this.suspensions.findByEngagementOrderBySince(reference.value())
			.stream()
			.filter(Suspension::isOpen)
			.findFirst();
	}

}
