package fr.intendance.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.client.Engagements;
import fr.intendance.engine.TaskHistory;
import fr.intendance.engine.TaskHistory.Finished;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Reminders;
import fr.intendance.reporting.Figures.Area;
import fr.intendance.reporting.Figures.Deadline;
import fr.intendance.reporting.Figures.DeadlineState;
import fr.intendance.reporting.Figures.Waiting;
import fr.intendance.reporting.ReportSource.Kind;
import fr.intendance.work.CutOff;
import fr.intendance.work.Ledger;
import fr.intendance.work.LedgerEntry;
import fr.intendance.work.Mandate;
import fr.intendance.work.Work;
import fr.intendance.work.WorkNames;
import fr.intendance.work.WorkState;
import fr.intendance.work.WorkTask;

import org.springframework.stereotype.Component;

/**
 * Counts a report from the ledger, the tasks, the engine's history and what is awaited,
 * and notes the rows behind each figure.
 */
@Component
class Counting {

	private final Ledger ledger;

	private final Work work;

	private final TaskHistory history;

	private final Reminders reminders;

	private final Invoicing invoicing;

	private final WorkNames names;

	private final Engagements engagements;

	Counting(Ledger ledger, Work work, TaskHistory history, Reminders reminders, Invoicing invoicing, WorkNames names,
			Engagements engagements) {
		this.ledger = ledger;
		this.work = work;
		this.history = history;
		this.reminders = reminders;
		this.invoicing = invoicing;
		this.names = names;
		this.engagements = engagements;
	}

	/**
	 * The entries of a report: those up to its cut-off that no earlier report counted.
	 */
	List<LedgerEntry> entries(Report report, CutOff counted) {
		return this.ledger.between(report.engagement(), counted, report.cutOff().orElseThrow());
	}

	Counted count(Report report, List<Mandate> mandates, CutOff counted, Earlier earlier) {
		CutOff now = report.cutOff().orElseThrow();
		List<ReportSource> sources = new ArrayList<>();
		List<LedgerEntry> entries = entries(report, counted);
		entries.forEach((entry) -> {
			sources.add(entry(entry, "used"));
			sources.add(entry(entry, "area." + entry.service()));
		});
		long used = entries.stream().mapToLong(LedgerEntry::minutes).sum();
		List<WorkTask> tasks = this.work.tasks(report.engagement());
		List<WorkTask> done = tasks.stream().filter((task) -> isDone(task, counted.at(), now.at())).toList();
		List<WorkTask> open = tasks.stream().filter((task) -> isOpen(task, report)).toList();
		done.forEach((task) -> sources.add(new ReportSource("tasks.done", Kind.TASK, task.key())));
		open.forEach((task) -> sources.add(new ReportSource("tasks.open", Kind.TASK, task.key())));
		List<Awaited> awaited = this.reminders.of(report.engagement()).stream().filter(Awaited::isOpen).toList();
		awaited.forEach((one) -> sources.add(new ReportSource("waiting", Kind.AWAITED, one.key())));
		sources.add(new ReportSource("invoiced", Kind.CONTRACT, mandates.get(0).contract()));
		entries.forEach((entry) -> sources.add(entry(entry, "invoiced")));
		List<Billing> billings = Invoicing.parts(report, mandates, entries, earlier);
		Locale language = this.engagements.addressee(report.engagement()).language();
		Figures figures = new Figures(used, Billing.included(billings), Billing.carried(billings),
				Billing.overage(billings), done.size(), open.size(), areas(entries, mandates.get(mandates.size() - 1)),
				deadlines(report, tasks, open, counted, sources, language),
				awaited.stream().map((one) -> new Waiting(one.ladder(), one.since(), one.lastStep())).toList(),
				this.invoicing.lines(billings, report, sources, language));
		return new Counted(figures, sources);
	}

	private static boolean isDone(WorkTask task, Instant after, Instant until) {
		return task.state() == WorkState.DONE
				&& task.doneAt().filter((at) -> at.isAfter(after) && !at.isAfter(until)).isPresent();
	}

	/** The tasks of the months to come are none of this one's. */
	private static boolean isOpen(WorkTask task, Report report) {
		return task.isPending() && task.period().map((month) -> !month.isAfter(report.month())).orElse(true);
	}

	private static List<Area> areas(List<LedgerEntry> entries, Mandate mandate) {
		Map<String, List<LedgerEntry>> byService = entries.stream()
			.collect(Collectors.groupingBy(LedgerEntry::service, LinkedHashMap::new, Collectors.toList()));
		return byService.entrySet()
			.stream()
			.map((area) -> new Area(area.getKey(), mandate.area(area.getKey()),
					area.getValue().stream().mapToInt(LedgerEntry::pieces).sum(),
					area.getValue().stream().mapToLong(LedgerEntry::minutes).sum()))
			.sorted(Comparator.comparing(Area::minutes).reversed())
			.toList();
	}

	private List<Deadline> deadlines(Report report, List<WorkTask> tasks, List<WorkTask> open, CutOff counted,
			List<ReportSource> sources, Locale language) {
		Instant now = report.cutOff().orElseThrow().at();
		Map<String, WorkTask> byKey = tasks.stream().collect(Collectors.toMap(WorkTask::key, (task) -> task));
		List<Deadline> deadlines = new ArrayList<>();
		for (Finished one : this.history.finished(report.engagement().key("T"), counted.at(), now)) {
			sources.add(new ReportSource("deadlines", Kind.HISTORY, one.id()));
			one.due()
				.ifPresent((due) -> deadlines.add(new Deadline(this.names.task(byKey.get(one.businessKey()), language),
						due, one.inTime() ? DeadlineState.MET : DeadlineState.MISSED)));
		}
		for (WorkTask task : open) {
			sources.add(new ReportSource("deadlines", Kind.TASK, task.key()));
			deadlines.add(new Deadline(this.names.task(task, language), task.dueAt(),
					task.dueAt().isBefore(now) ? DeadlineState.MISSED : DeadlineState.COMING));
		}
		return deadlines;
	}

	private static ReportSource entry(LedgerEntry entry, String figure) {
		return new ReportSource(figure, Kind.ENTRY, String.valueOf(entry.id()));
	}

	/**
	 * What came out.
	 *
	 * @param figures the figures
	 * @param sources the rows behind them
	 */
	record Counted(Figures figures, List<ReportSource> sources) {
	}

}
