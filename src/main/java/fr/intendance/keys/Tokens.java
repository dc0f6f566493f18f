package fr.intendance.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a statement, names without the table before them, in small letters.
 *
 * @param all in their order
 */
record Tokens(List<String> all) {

	static final String PARAMETER = "?";

	private static final Pattern TOKEN = Pattern.compile(
			"'(?:[^']|'')*'|(?:\"?[A-Za-z_][A-Za-z0-9_$]*\"?\\.)*(\"?[A-Za-z_*][A-Za-z0-9_$]*\"?)|[?(),=]|[^\\s\\w]|\\w+");

	static Tokens of(String sql) {
		List<String> words = new ArrayList<>();
		Matcher token = TOKEN.matcher(sql);
		while (token.find()) {
			String word = (token.group(1) != null) ? token.group(1) : token.group();
			words.add(word.replace("\"", "").toLowerCase(Locale.ROOT));
		}
		return new Tokens(words);
	}

	int size() {
		return this.all.size();
	}

	String at(int place) {
		return (place >= 0 && place < size()) ? this.all.get(place) : "";
	}

	/**
	 * Where a word stands outside of all brackets, from a place on; the end if nowhere.
	 */
	int find(String word, int from) {
		int depth = 0;
		for (int i = from; i < size(); i++) {
			String one = at(i);
			if (depth == 0 && one.equals(word)) {
				return i;
			}
			depth += one.equals("(") ? 1 : one.equals(")") ? -1 : 0;
		}
		return size();
	}

	/** The parts between two places that commas outside of all brackets divide. */
	List<Span> parts(int from, int to) {
		List<Span> parts = new ArrayList<>();
		for (int start = from; start < to;) {
			int comma = Math.min(find(",", start), to);
			parts.add(new Span(start, comma));
			start = comma + 1;
		}
		return parts;
	}

	/** Which parameter, counted from 1, stands at a place. */
	int parameter(int place) {
		return (int) this.all.subList(0, place + 1).stream().filter(PARAMETER::equals).count();
	}

	/**
	 * @param from its first place
	 * @param to the place after its last
	 */
	record Span(int from, int to) {

		boolean isOne() {
			return this.to == this.from + 1;
		}

	}

}
