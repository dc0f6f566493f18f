package fr.intendance.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sealed columns, as {@code keys/columns.txt} lists them. */
@Component
class Columns {

	private final Map<String, List<Column>> byTable;

	Columns() {
		this(read("keys/columns.txt"));
	}

	/**
	 * @param lines as in the file
	 */
	Columns(List<String> lines) {
		this.byTable = lines.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.strip().split("\\s+"))
			.flatMap((words) -> Arrays.stream(words).skip(2).map((name) -> column(words[0], words[1], name)))
			.collect(Collectors.groupingBy(Column::table, LinkedHashMap::new, Collectors.toList()));
	}

	private static Column column(String table, String owner, String name) {
		boolean searched = name.endsWith("?");
		return new Column(table.replace("+", ""), searched ? name.substring(0, name.length() - 1) : name,
				owner.equals("-") ? "" : owner, searched, table.startsWith("+"));
	}

	static List<String> read(String file) {
		try {
			return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The sealed columns of a table; none of a table without. */
	List<Column> of(String table) {
		return this.byTable.getOrDefault(table, List.of());
	}

	/** All of them, by table. */
	Map<String, List<Column>> byTable() {
		return this.byTable;
	}

}
