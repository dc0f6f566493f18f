package fr.intendance.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for spreadsheets: semicolons and decimal commas, as French ones read them,
 * UTF-8 with its mark.
 */
public final class Csv {

	private final List<String> lines = new ArrayList<>();

	/**
	 * An empty table.
	 * @param heads the names of its columns
	 */
	public Csv(String... heads) {
		this.lines.add(String.join(";", heads));
	}

	/**
	 * One row more.
	 * @param cells numbers as numbers, all else as text
	 */
	public Csv row(Object... cells) {
		this.lines.add(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(";")));
		return this;
	}

	/** The file. */
	public byte[] bytes() {
		return this.lines.stream()
			.collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(Object cell) {
		if (cell instanceof BigDecimal number) {
			return number.toPlainString().replace('.', ',');
		}
		return (cell instanceof Number) ? cell.toString() : text(String.valueOf(cell));
	}

	/**
	 * Quoted, and never a formula: a spreadsheet would run what begins like one (OWASP,
	 * CSV injection).
	 */
	static String text(String value) {
		boolean formula = value.strip().matches("(?s)[=+\\-@\\t\\r\\n|%].*") || value.matches("(?s)[\\t\\r\\n].*");
		return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
	}

}
