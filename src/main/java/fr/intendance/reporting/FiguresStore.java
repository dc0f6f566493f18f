package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.reminder.Ladder;
import fr.intendance.reporting.Figures.Area;
import fr.intendance.reporting.Figures.Deadline;
import fr.intendance.reporting.Figures.DeadlineState;
import fr.intendance.reporting.Figures.Waiting;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was counted for each report, and the rows behind it. */
@Repository
class FiguresStore {

	private static final List<String> TABLES = List.of("report_source", "report_invoice_line", "report_waiting",
			"report_deadline", "report_area", "report_time");

	private final JdbcClient database;

	FiguresStore(JdbcClient database) {
		this.database = database;
	}

	/** What was counted before for the same report is gone. */
	void replace(String report, Figures figures, List<ReportSource> sources) {
		TABLES
			.forEach((table) -> this.database.sql("delete from " + table + " where report = ?").param(report).update());
		insert("report_time (report, used_minutes, included_minutes, carried_minutes, overage_minutes, tasks_done,"
				+ " tasks_open)", report, figures.usedMinutes(), figures.includedMinutes().orElse(null),
				figures.carriedMinutes(), figures.overageMinutes(), figures.tasksDone(), figures.tasksOpen());
		int position = 0;
		for (Area area : figures.areas()) {
			insert("report_area (report, position, service, label, pieces, minutes)", report, ++position,
					area.service(), area.label(), area.pieces(), area.minutes());
		}
		for (Deadline one : figures.deadlines()) {
			insert("report_deadline (report, position, label, due_at, state)", report, ++position, one.label(),
					row(one.dueAt()), one.state().name());
		}
		for (Waiting one : figures.waiting()) {
			insert("report_waiting (report, position, ladder, since, reminders)", report, ++position,
					one.ladder().name(), row(one.since()), one.reminders());
		}
		for (Line line : figures.invoiced()) {
			insert("report_invoice_line (report, position, label, detail, quantity, unit, unit_cents)", report,
					++position, line.label(), line.detail(), line.quantity(), line.unit(), line.unitPrice().cents());
		}
		sources.stream()
			.distinct()
			.forEach((one) -> insert("report_source (report, figure, kind, source)", report, one.figure(),
					one.kind().name(), one.source()));
	}

	Optional<Figures> of(String report) {
		return this.database.sql("select * from report_time where report = ?")
			.param(report)
			.query((row, number) -> new Figures(row.getLong("used_minutes"),
					Optional.ofNullable(row.getObject("included_minutes", Long.class)), row.getLong("carried_minutes"),
					row.getLong("overage_minutes"), row.getInt("tasks_done"), row.getInt("tasks_open"), areas(report),
					deadlines(report), waiting(report), invoiced(report)))
			.optional();
	}

	List<ReportSource> sources(String report) {
		return this.database
			.sql("select figure, kind, source from report_source where report = ? order by figure, kind, source")
			.param(report)
			.query((row, number) -> new ReportSource(row.getString("figure"),
					ReportSource.Kind.valueOf(row.getString("kind")), row.getString("source")))
			.list();
	}

	private List<Area> areas(String report) {
		return list("report_area", report, (row, number) -> new Area(row.getString("service"), row.getString("label"),
				row.getInt("pieces"), row.getLong("minutes")));
	}

	private List<Deadline> deadlines(String report) {
		return list("report_deadline", report,
				(row, number) -> new Deadline(row.getString("label"),
						row.getObject("due_at", OffsetDateTime.class).toInstant(),
						DeadlineState.valueOf(row.getString("state"))));
	}

	private List<Waiting> waiting(String report) {
		return list("report_waiting", report, (row, number) -> new Waiting(Ladder.valueOf(row.getString("ladder")),
				row.getObject("since", OffsetDateTime.class).toInstant(), row.getInt("reminders")));
	}

	private List<Line> invoiced(String report) {
		return list("report_invoice_line", report,
				(row, number) -> new Line(row.getString("label"), row.getString("detail"),
						quantity(row.getBigDecimal("quantity")), row.getString("unit"),
						new Amount(row.getLong("unit_cents"))));
	}

	private static BigDecimal quantity(BigDecimal stored) {
		return new BigDecimal(stored.stripTrailingZeros().toPlainString());
	}

	private <T> List<T> list(String table, String report, RowMapper<T> rows) {
		return this.database.sql("select * from " + table + " where report = ? order by position")
			.param(report)
			.query(rows)
			.list();
	}

	private void insert(String tableAndColumns, Object... values) {
		String marks = "?, ".repeat(values.length - 1) + "?";
		this.database.sql("insert into " + tableAndColumns + " values (" + marks + ")").params(values).update();
	}

	private static OffsetDateTime row(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
