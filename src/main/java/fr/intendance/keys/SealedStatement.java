package fr.intendance.keys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a statement is sealed.
 *
 * @param written its parameters that are
 * @param read the columns that are, by the name they have in the result
 * @param owner the parameter that says whose the rows are, counted from 1; 0 where none
 * does
 */
record SealedStatement(Map<Integer, Column> written, Map<String, Column> read, int owner) {

	private static final Set<String> BEFORE_TABLE = Set.of("from", "join", "into", "update");

	private static final Set<String> COMPARISONS = Set.of("=", "<", ">", "!", "in", "like", "between");

	/** Empty where the statement has nothing to do with sealed columns. */
	static Optional<SealedStatement> of(String sql, Columns columns) {
		Tokens words = Tokens.of(sql);
		Set<String> tables = new LinkedHashSet<>();
		for (int i = 0; i < words.size(); i++) {
			if (BEFORE_TABLE.contains(words.at(i)) && !columns.of(words.at(i + 1)).isEmpty()) {
				tables.add(words.at(i + 1));
			}
		}
		if (tables.isEmpty()) {
			return Optional.empty();
		}
		List<Column> sealed = tables.stream().flatMap((table) -> columns.of(table).stream()).toList();
		Map<String, Column> read = new HashMap<>();
		Set<String> twice = new HashSet<>();
		sealed.stream()
			.filter((column) -> read.put(column.name(), column) != null)
			.map(Column::name)
			.forEach(twice::add);
		// whoever reads one of them is told to read it by its own name
		read.keySet().removeAll(twice);
		refuseComparisons(words, read);
		Written written = Written.of(words, columns);
		int owner = (written.owner() != 0) ? written.owner() : Written.compared(words, words.find("where", 0),
				sealed.stream().map(Column::owner).distinct().toList());
		return Optional.of(new SealedStatement(written.parameters(), read, owner));
	}

	/** What is sealed equals nothing and has no order: its blind index does. */
	private static void refuseComparisons(Tokens words, Map<String, Column> read) {
		for (int i = words.at(0).equals("update") ? words.find("where", 0) : 0; i < words.size(); i++) {
			boolean compared = COMPARISONS.contains(words.at(i + 1)) || words.at(i - 1).equals("=")
					|| words.at(i - 1).equals("by");
			if (compared && read.containsKey(words.at(i))) {
				throw new IllegalArgumentException("Nothing equals " + read.get(words.at(i)).path());
			}
		}
	}

}
