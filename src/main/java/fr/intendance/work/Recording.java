package fr.intendance.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import fr.intendance.access.SecondLook;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes work down in the ledger, and looks at it a second time where it counts. */
@Service
@Transactional
public class Recording {

	private final Work work;

	private final WorkTaskRepository tasks;

	private final Ledger ledger;

	private final Mandates mandates;

	private final CarriedMinutes carried;

	private final SecondLook secondLook;

	private final Timeline timeline;

	private final Clock clock;

	Recording(Work work, WorkTaskRepository tasks, Ledger ledger, Mandates mandates, CarriedMinutes carried,
			SecondLook secondLook, Timeline timeline, Clock clock) {
		this.work = work;
		this.tasks = tasks;
		this.ledger = ledger;
		this.mandates = mandates;
		this.carried = carried;
		this.secondLook = secondLook;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * A task was done today.
	 * @param key the task
	 * @param by the user who did it
	 * @return the task, which waits for a check if its service asks for one
	 * @throws Refused 409 if it was not to be done
	 */
	public WorkTask record(String key, int pieces, int minutes, FreeText result, String by) {
		WorkTask task = this.work.task(key);
		task.done(by, this.clock.instant());
		this.ledger.add(new LedgerEntry(null, task.engagement().value(), key, task.service(), task.label(), today(),
				now(), by, pieces, minutes, result));
		this.timeline.record(task.engagement(), "work.done", key);
		return this.tasks.save(task);
	}

	/**
	 * Something was done without a task.
	 * @param service a code of the contract
	 * @param on the day in Paris, not in the future and not before the contract
	 * @throws Refused with the field
	 */
	public LedgerEntry recordDirect(EngagementReference reference, String service, LocalDate on, int pieces,
			int minutes, FreeText result, String by) {
		Mandate mandate = this.mandates.of(reference);
		if (on.isAfter(today()) || on.isBefore(mandate.startOn())) {
			throw Refused.invalid("on", "Indiquez un jour déjà passé, à compter du début du contrat.");
		}
		String label = mandate.label(service);
		this.mandates.requireAllowed(reference, service, on);
		LedgerEntry entry = this.ledger.add(
				new LedgerEntry(null, reference.value(), null, service, label, on, now(), by, pieces, minutes, result));
		this.timeline.record(reference, "work.recorded", service);
		return entry;
	}

	/**
	 * A second person finds a task well done.
	 * @throws Refused 409 if it waits for no check, or they did it themselves and
	 * somebody else could look at it, or they did it today
	 */
	public void accept(String key, String by) {
		WorkTask task = this.work.task(key);
		task.doneBy().ifPresent((doer) -> this.secondLook.afterANight(Set.of(doer), task.doneAt().orElseThrow(), by));
		task.accept(by);
		this.tasks.save(task);
		this.timeline.record(task.engagement(), "work.accepted", key);
	}

	/**
	 * A task is given back, also by whoever did it and saw what is missing.
	 * @param reason what is to be done again
	 * @throws Refused 409 if it waits for no check
	 */
	public void giveBack(String key, FreeText reason, String by) {
		WorkTask task = this.work.task(key);
		task.giveBack(reason, by);
		this.tasks.save(task);
		this.timeline.record(task.engagement(), "work.returned", key, reason);
	}

	/** How far the hours of a month have been used, as the ledger is now. */
	@Transactional(readOnly = true)
	public Balance balance(EngagementReference reference, YearMonth month) {
		Mandate mandate = this.mandates.of(reference);
		LocalDate first = mandate.renewsMonthly() ? month.atDay(1) : mandate.startOn();
		long carried = mandate.renewsMonthly() ? this.carried.into(month, reference) : 0;
		return new Balance(mandate.includedMinutes(month), carried,
				this.ledger.minutes(reference, first, month.atEndOfMonth()));
	}

	/** Databases keep microseconds. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
