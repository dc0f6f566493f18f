package fr.intendance.client;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.intendance.MovableTime;

import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of one engagement that are there again and again. */
final class Copies {

	/** What tells a row of a table from its copies. */
	private static final Map<String, List<String>> OWN = Map.ofEntries(Map.entry("timeline_entry", List.of()),
			Map.entry("engagement_note", List.of()), Map.entry("ledger_entry", List.of()),
			Map.entry("document", List.of("number")), Map.entry("outgoing_mail", List.of("step", "message_id")),
			Map.entry("awaited", List.of("id", "stopped_because", "stopped_at")),
			Map.entry("late_answer", List.of("id")), Map.entry("reply", List.of("id")),
			Map.entry("piece", List.of("code")), Map.entry("scan", List.of("code")),
			Map.entry("work_task", List.of("id", "service")), Map.entry("report", List.of("id", "period", "state")));

	private static final String COLUMNS = "select lower(column_name) from information_schema.columns where"
			+ " lower(table_name) = ? and lower(table_schema) = 'public' and is_identity <> 'YES' and is_generated <> 'ALWAYS'";

	private final JdbcTemplate database;

	private final Map<String, List<Map<String, Object>>> originals = new LinkedHashMap<>();

	private int grown;

	/** Of what an engagement has by now. */
	Copies(JdbcTemplate database, EngagementReference reference) {
		this.database = database;
		OWN.keySet()
			.forEach((table) -> this.originals.put(table, database.queryForList(
					"select %s from %s where engagement = ?".formatted(columns(table), table), reference.value())));
	}

	/** There are so many of each. */
	void growTo(int size) {
		for (; this.grown < size; this.grown++) {
			this.originals.forEach((table, rows) -> rows.forEach((row) -> copy(table, row)));
		}
	}

	/** The kinds of rows that there are none of. */
	List<String> missing() {
		return this.originals.keySet().stream().filter((table) -> this.originals.get(table).isEmpty()).toList();
	}

	private void copy(String table, Map<String, Object> row) {
		Map<String, Object> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		copy.putAll(row);
		OWN.get(table).forEach((column) -> copy.put(column, other(column, copy.get(column))));
		this.database.update("insert into %s (%s) values (%s)".formatted(table, String.join(", ", copy.keySet()),
				"?, ".repeat(copy.size() - 1) + "?"), copy.values().toArray());
	}

	private Object other(String column, Object value) {
		int number = this.grown + 1;
		return switch (column) {
			case "period" -> YearMonth.of(2020, 1).plusMonths(number).toString();
			case "state" -> "AGREED";
			case "stopped_because" -> "ANSWERED";
			case "stopped_at" -> MovableTime.START.atOffset(ZoneOffset.UTC);
			default -> (value instanceof Integer step) ? step + 100 * number : value + "." + number;
		};
	}

	private String columns(String table) {
		return String.join(", ", this.database.queryForList(COLUMNS, String.class, table));
	}

}
