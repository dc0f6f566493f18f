package fr.intendance.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.intendance.client.FreeText;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.ReportFigure;
import fr.intendance.reporting.ReportSource;
import fr.intendance.reporting.ReportSource.Kind;
import fr.intendance.reporting.Reports;
import fr.intendance.work.Ledger;
import fr.intendance.work.LedgerEntry;
import fr.intendance.work.Work;
import fr.intendance.work.WorkNames;
import fr.intendance.work.WorkTask;
import org.springframework.stereotype.Component;

/**
 * Opens the figures of a report to the rows behind them, so that a client can count
 * again.
 */
@Component
class ReportRows {

	private final Reports reports;

	private final Ledger ledger;

	private final Work work;

	private final WorkNames names;

	ReportRows(Reports reports, Ledger ledger, Work work, WorkNames names) {
		this.reports = reports;
		this.ledger = ledger;
		this.work = work;
		this.names = names;
	}

	/** Each figure with its rows, in the language of the reader. */
	List<Figure> of(Report report, Locale language) {
		List<ReportSource> sources = this.reports.sources(report.key());
		Map<String, Row> entries = this.ledger.all(report.engagement())
			.stream()
			.collect(Collectors.toMap((one) -> String.valueOf(one.id()), (one) -> entry(one, language)));
		Map<String, Row> tasks = this.work.tasks(report.engagement())
			.stream()
			.collect(Collectors.toMap(WorkTask::key, (one) -> task(one, language)));
		Function<ReportSource, Optional<Row>> row = (source) -> row(source, entries, tasks);
		return this.reports.figures(report.key(), language)
			.stream()
			.map((figure) -> Figure.of(figure,
					sources.stream().filter(figure::isFrom).flatMap((source) -> row.apply(source).stream()).toList()))
			.toList();
	}

	/** What the engine and the reminders keep has its place in the dossier, not here. */
	private static Optional<Row> row(ReportSource source, Map<String, Row> entries, Map<String, Row> tasks) {
		return switch (source.kind()) {
			case ENTRY -> Optional.ofNullable(entries.get(source.source()));
			case TASK -> Optional.ofNullable(tasks.get(source.source()));
			case CONTRACT -> Optional.of(new Row(Kind.CONTRACT.name(), source.source(), Optional.empty(), 0, ""));
			case HISTORY, AWAITED, CORRECTION -> Optional.empty();
		};
	}

	private Row entry(LedgerEntry entry, Locale language) {
		return new Row(Kind.ENTRY.name(), this.names.entry(entry, language), Optional.of(entry.doneOn()),
				entry.minutes(), Optional.ofNullable(entry.result()).map(FreeText::value).orElse(""));
	}

	private Row task(WorkTask task, Locale language) {
		return new Row(Kind.TASK.name(), this.names.task(task, language), Optional.empty(), 0, "");
	}

	/**
	 * @param code names it, also where it is contested
	 * @param text what it says
	 * @param contestable whether it may be
	 * @param rows what is behind it
	 */
	record Figure(String code, String text, boolean contestable, List<Row> rows) {

		static Figure of(ReportFigure figure, List<Row> rows) {
			return new Figure(figure.code(), figure.text(), figure.contestable(), rows);
		}

	}

	/**
	 * @param kind of which kind it is
	 * @param label what it is called, or its number
	 * @param day when it was done
	 * @param minutes how long it took
	 * @param result what came of it
	 */
	record Row(String kind, String label, Optional<LocalDate> day, long minutes, String result) {
	}

}
