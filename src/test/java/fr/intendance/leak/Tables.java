package fr.intendance.leak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;

/** Every table of the database: the engine's, which begin with ACT_, and ours. */
public final class Tables {

	private static final List<Charset> WRITINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE);

	private final JdbcTemplate database;

	public Tables(JdbcTemplate database) {
		this.database = database;
	}

	/** How many rows each table has. */
	public Map<String, Long> rows() {
		Map<String, Long> rows = new TreeMap<>();
		all().forEach((table) -> rows.put(table,
				this.database.queryForObject("select count(*) from " + quoted(table), Long.class)));
		return rows;
	}

	/** Where words stand in the engine's tables, large values included. */
	public List<String> inTheEngine(Collection<String> words) {
		return all().stream().filter(Tables::isTheEngines).flatMap((table) -> in(table, words).stream()).toList();
	}

	/** Where words stand in our tables. */
	public List<String> inOurs(Collection<String> words) {
		return all().stream()
			.filter((table) -> !isTheEngines(table))
			.flatMap((table) -> in(table, words).stream())
			.toList();
	}

	/** Where a canary stands in any table. */
	List<String> withCanaries() {
		Set<String> found = new TreeSet<>();
		all().forEach((table) -> each(table, (column, value) -> Canary.in(written(value))
			.ifPresent((canary) -> found.add(table + "." + column + ": " + canary))));
		return List.copyOf(found);
	}

	/** Letters beyond the first 256 are of no account: no canary needs them. */
	private static String written(Object value) {
		if (value instanceof byte[] bytes) {
			// an encoding of two bytes has a zero beside each letter
			return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
		}
		return (value != null) ? value.toString() : "";
	}

	private List<String> in(String table, Collection<String> words) {
		List<String> found = new ArrayList<>();
		each(table,
				(column, value) -> words.stream()
					.filter((word) -> holds(value, word))
					.forEach((word) -> found.add(table + "." + column + ": " + word)));
		return found;
	}

	private void each(String table, BiConsumer<String, Object> cell) {
		this.database.query("select * from " + quoted(table), (row) -> {
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				cell.accept(row.getMetaData().getColumnName(column), JdbcUtils.getResultSetValue(row, column));
			}
		});
	}

	private static boolean holds(Object value, String word) {
		if (value instanceof byte[] bytes) {
			String raw = new String(bytes, StandardCharsets.ISO_8859_1);
			return WRITINGS.stream()
				.anyMatch((writing) -> raw.contains(new String(word.getBytes(writing), StandardCharsets.ISO_8859_1)));
		}
		return value != null && value.toString().contains(word);
	}

	private List<String> all() {
		return this.database
			.queryForList("select table_name from information_schema.tables where lower(table_schema) = 'public'"
					+ " and table_type like '%TABLE%'", String.class)
			.stream()
			.sorted()
			.toList();
	}

	private static boolean isTheEngines(String table) {
		return table.toLowerCase(Locale.ROOT).startsWith("act_");
	}

	private static String quoted(String table) {
		return '"' + table + '"';
	}

}
