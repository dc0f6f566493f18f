package fr.intendance.needsreview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.HoursEstimate.Factor;
import fr.intendance.needsreview.HoursEstimate.Line;
import fr.intendance.needsreview.Verdict.Ruling;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps verdicts and estimates as they were made. */
@Component
class EstimateRows {

	private final JdbcTemplate database;

	EstimateRows(JdbcTemplate database) {
		this.database = database;
	}

	/** What was estimated before does not count any more. */
	void replace(EngagementReference engagement, List<Verdict> verdicts, HoursEstimate estimate) {
		List.of("service_verdict", "estimate_line", "estimate_factor")
			.forEach((table) -> this.database.update("delete from " + table + " where engagement = ?",
					engagement.value()));
		insert("service_verdict (engagement, position, service, ruling, reason, turn_to, source)", engagement, verdicts,
				(one) -> List.of(one.service(), one.ruling().name(), one.reason(), one.turnTo(), one.source()));
		insert("estimate_line (engagement, position, unit, service, label, minutes_each, volume)", engagement,
				estimate.lines(),
				(line) -> List.of(line.unit(), line.service(), line.label(), line.minutesEach(), line.volume()));
		insert("estimate_factor (engagement, position, label, factor)", engagement, estimate.factors(),
				(factor) -> List.of(factor.label(), factor.value()));
	}

	List<Verdict> verdicts(EngagementReference engagement) {
		return this.database.query("select * from service_verdict where engagement = ? order by position",
				(row, number) -> new Verdict(row.getString("service"), Ruling.valueOf(row.getString("ruling")),
						row.getString("reason"), row.getString("turn_to"), row.getString("source")),
				engagement.value());
	}

	HoursEstimate estimate(EngagementReference engagement) {
		List<Line> lines = this.database.query("select * from estimate_line where engagement = ? order by position",
				(row, number) -> new Line(row.getString("unit"), row.getString("service"), row.getString("label"),
						row.getInt("minutes_each"), row.getBigDecimal("volume")),
				engagement.value());
		List<Factor> factors = this.database.query(
				"select * from estimate_factor where engagement = ? order by position",
				(row, number) -> new Factor(row.getString("label"), row.getBigDecimal("factor")), engagement.value());
		return new HoursEstimate(lines, factors);
	}

	private <T> void insert(String into, EngagementReference engagement, List<T> all,
			Function<T, List<Object>> columns) {
		int width = into.split(",").length;
		String marks = String.join(", ", IntStream.range(0, width).mapToObj((column) -> "?").toList());
		List<Object[]> rows = IntStream.range(0, all.size())
			.mapToObj((position) -> Stream
				.concat(Stream.of(engagement.value(), position), columns.apply(all.get(position)).stream())
				.toArray())
			.toList();
		this.database.batchUpdate("insert into " + into + " values (" + marks + ")", rows);
	}

}
