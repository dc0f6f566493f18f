package fr.intendance.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.Map;
import java.util.Collection;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entrusts work: what the contract plans and what clients ask for. */
@Service
@Transactional
public class Work {

	/** The service of what is not in the contract. */
	private static final String OTHER = "other";

	private final Mandates mandates;

	private final TaskBook book;

	private final WorkTaskRepository tasks;

	private final WorkJourney journey;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Clock clock;

	Work(Mandates mandates, TaskBook book, WorkTaskRepository tasks, WorkJourney journey, Engagements engagements,
			Timeline timeline, Clock clock) {
		this.mandates = mandates;
		this.book = book;
		this.tasks = tasks;
		this.journey = journey;
		this.engagements = engagements;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Entrusts the work of the month that runs, one task per service; of a fixed mission,
	 * once and for all.
	 * @return when the next month begins in Paris, or the contract if it is still to come
	 */
	public Instant plan(EngagementReference reference) {
		Mandate mandate = this.mandates.of(reference);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		if (today.isBefore(mandate.startOn())) {
			return mandate.startOn().atStartOfDay(BusinessZone.PARIS).toInstant();
		}
		YearMonth month = YearMonth.from(today);
		if (mandate.worksIn(month)) {
			String client = this.engagements.get(reference).clientId();
			mandate.services()
				.forEach((service) -> this.book.plan(reference, service.code(), service.label(), mandate.period(month))
					.ifPresent((task) -> this.journey.workEntrusted(task.key(), client)));
			this.timeline.record(reference, "work.planned", month.toString());
		}
		return month.plusMonths(1).atDay(1).atStartOfDay(BusinessZone.PARIS).toInstant();
	}

	/**
	 * The client asks for something: its task starts at once.
	 * @param service a code of the contract
	 * @throws Refused if the contract has no such service, or none is in force
	 */
	public WorkTask ask(EngagementReference reference, String service, FreeText text, Answer answer) {
		WorkTask task = note(reference, service, text, Optional.of(answer.how()), answer.by());
		if (!this.journey.workAsked(reference)) {
			throw Refused.late(
					"Aucun contrat n’est en vigueur pour ce dossier : rien n’a été confié. Contactez-nous, s’il vous plaît.");
		}
		return task;
	}

	/**
	 * Writes down what is asked for; the journey entrusts it when the message reaches it.
	 * @param how the way it came, or nothing if a program said it
	 * @param by the contact, user or program who said it
	 * @throws Refused if the contract has no such service
	 */
	public WorkTask note(EngagementReference reference, String service, FreeText text, Optional<Answer.How> how,
			String by) {
		String label = this.mandates.of(reference).label(service);
		WorkTask task = this.book.ask(reference, new TaskBook.Wish(service, label, Origin.ASKED, text), how, by);
		this.timeline.record(reference, "work.asked", task.key(), text);
		return task;
	}

	/** Starts what was asked for and has not started. */
	public void entrustAsked(EngagementReference reference) {
		this.tasks.findByEngagementAndState(reference.value(), WorkState.ASKED).forEach((task) -> {
			task.entrust();
			entrust(this.tasks.save(task));
		});
	}

	/**
	 * The client does not agree with a line of a report: somebody looks into it, whether
	 * or not the contract is still in force.
	 * @param label what people call the task
	 */
	public WorkTask contested(EngagementReference reference, String label, FreeText text, Answer answer) {
		WorkTask task = this.book.ask(reference, new TaskBook.Wish(OTHER, label, Origin.CONTESTED, text),
				Optional.of(answer.how()), answer.by());
		task.entrust();
		return entrust(this.tasks.save(task));
	}

	/**
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public WorkTask task(String key) {
		return this.tasks.findById(key)
			.orElseThrow(() -> Refused.unknown("Cette tâche n’existe pas. Vérifiez sa référence."));
	}

	/** What is to be done, by the keys of those of these that are something to do. */
	@Transactional(readOnly = true)
	public Map<String, String> labels(Collection<String> keys) {
		return StreamSupport.stream(this.tasks.findAllById(Set.copyOf(keys)).spliterator(), false)
			.collect(Collectors.toMap(WorkTask::key, WorkTask::label));
	}

	/** Whether somebody is still to look into a line of a report. */
	@Transactional(readOnly = true)
	public boolean isContested(EngagementReference reference) {
		return tasks(reference).stream().anyMatch((task) -> task.isPending() && task.origin() == Origin.CONTESTED);
	}

	/** All tasks of an engagement, oldest first. */
	@Transactional(readOnly = true)
	public List<WorkTask> tasks(EngagementReference reference) {
		return this.tasks.findByEngagementOrderByOpenedAt(reference.value());
	}

	private WorkTask entrust(WorkTask task) {
		this.journey.workEntrusted(task.key(), this.engagements.get(task.engagement()).clientId());
		return task;
	}

}
