package fr.intendance.journey;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcTemplate;

/** Every table of the database: the engine's, which begin with ACT_, and ours. */
final class Tables {

	private static final List<Charset> WRITINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE);

	private final JdbcTemplate database;

	Tables(JdbcTemplate database) {
		this.database = database;
	}

	/** How many rows each table has. */
	Map<String, Long> rows() {
		Map<String, Long> rows = new TreeMap<>();
		all().forEach((table) -> rows.put(table,
				this.database.queryForObject("select count(*) from " + quoted(table), Long.class)));
		return rows;
	}

	/** Where words stand in the engine's tables, large values included. */
	List<String> inTheEngine(Collection<String> words) {
		return all().stream().filter(Tables::isTheEngines).flatMap((table) -> in(table, words).stream()).toList();
	}

	/** Where words stand in our tables. */
	List<String> inOurs(Collection<String> words) {
		return all().stream()
			.filter((table) -> !isTheEngines(table))
			.flatMap((table) -> in(table, words).stream())
			.toList();
	}

	private List<String> in(String table, Collection<String> words) {
		List<String> found = new ArrayList<>();
		for (Map<String, Object> row : this.database.queryForList("select * from " + quoted(table))) {
			row.forEach((column, value) -> words.stream()
				.filter((word) -> holds(value, word))
				.forEach((word) -> found.add(table + "." + column + ": " + word)));
		}
		return found;
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
