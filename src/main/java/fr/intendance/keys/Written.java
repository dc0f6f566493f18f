package fr.intendance.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a statement writes to a table: which parameters are sealed, and which says whose
 * they are.
 */
final class Written {

	private final Tokens words;

	private final Map<String, Column> sealed = new LinkedHashMap<>();

	private final Map<Integer, Column> parameters = new LinkedHashMap<>();

	private int owner;

	private Written(Tokens words, List<Column> columns) {
		this.words = words;
		columns.forEach((column) -> this.sealed.put(column.name(), column));
		this.owner = 0;
	}

	/**
	 * @throws IllegalArgumentException where it writes a sealed column in a way that
	 * cannot be sealed
	 */
	static Written of(Tokens words, Columns columns) {
		boolean inserts = words.at(0).equals("insert");
		Written written = new Written(words, columns.of(words.at(inserts ? 2 : 1)));
		if (inserts && !written.sealed.isEmpty()) {
			written.insert();
		}
		else if (words.at(0).equals("update") && !written.sealed.isEmpty()) {
			written.update();
		}
		if (!written.parameters.isEmpty() && written.owner == 0
				&& written.parameters.values().stream().noneMatch(Column::isFirms)) {
			throw new IllegalArgumentException("Nothing says whose it is: " + String.join(" ", words.all()));
		}
		return written;
	}

	private void insert() {
		int open = this.words.find("(", 0);
		List<String> names = new ArrayList<>();
		int close = this.words.find(")", open + 1);
		this.words.parts(open + 1, close).forEach((part) -> names.add(this.words.at(part.from())));
		boolean copies = this.words.at(close + 1).equals("select");
		int end = copies ? this.words.find("from", close + 1) : this.words.find(")", close + 3);
		List<Tokens.Span> values = this.words.parts(close + (copies ? 2 : 3), end);
		for (int i = 0; i < names.size(); i++) {
			write(names.get(i), values.get(i), copies);
		}
	}

	private void update() {
		int where = this.words.find("where", 0);
		for (Tokens.Span part : this.words.parts(this.words.find("set", 0) + 1, where)) {
			write(this.words.at(part.from()), new Tokens.Span(part.from() + 2, part.to()), false);
		}
		this.owner = (this.owner != 0) ? this.owner : compared(this.words, where, owners());
	}

	/** The parameter that one of these columns must equal; 0 if there is none. */
	static int compared(Tokens words, int from, List<String> columns) {
		for (int i = from; i < words.size(); i++) {
			if (words.at(i).equals(Tokens.PARAMETER) && words.at(i - 1).equals("=")
					&& columns.contains(words.at(i - 2))) {
				return words.parameter(i);
			}
		}
		return 0;
	}

	private List<String> owners() {
		return this.sealed.values().stream().map(Column::owner).distinct().toList();
	}

	private void write(String name, Tokens.Span value, boolean copies) {
		String word = this.words.at(value.from());
		boolean parameter = value.isOne() && word.equals(Tokens.PARAMETER);
		if (parameter && owners().contains(name)) {
			this.owner = this.words.parameter(value.from());
		}
		Column column = this.sealed.get(name);
		if (column != null && parameter) {
			this.parameters.put(this.words.parameter(value.from()), column);
		}
		// a copy within the table stays sealed for the same owner
		else if (column != null && !(value.isOne() && (word.equals("null") || copies && word.equals(name)))) {
			throw new IllegalArgumentException("Cannot seal " + column.path());
		}
	}

	/** The sealed parameters, counted from 1, and their columns. */
	Map<Integer, Column> parameters() {
		return this.parameters;
	}

	/** The parameter that says whose the row is; 0 where none does. */
	int owner() {
		return this.owner;
	}

}
