package fr.intendance.portal;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.quote.OfferedQuote;

/**
 * The options of a quote with those that are ticked, and what comes of it.
 *
 * @param all what is offered beside
 * @param monthly whether the quote is of a month
 * @param options what those that are ticked come to
 * @param total the quote and the options
 */
record TakenOptions(List<Option> all, boolean monthly, Amount options, Amount total) {

	private static final String FIELD = "option.";

	/** The places of those that are ticked. */
	static SortedSet<Integer> of(Map<String, String> typed) {
		return typed.keySet()
			.stream()
			.filter((field) -> field.matches("option\\.\\d{1,2}"))
			.map((field) -> Integer.valueOf(field.substring(FIELD.length())))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	static TakenOptions of(OfferedQuote quote, Map<String, String> typed) {
		SortedSet<Integer> ticked = of(typed);
		List<Line> offered = quote.options();
		ticked.removeIf((place) -> place >= offered.size());
		List<Option> all = IntStream.range(0, offered.size())
			.mapToObj((place) -> new Option(FIELD + place, offered.get(place),
					quote.totals().dueFor(List.of(offered.get(place))), ticked.contains(place)))
			.toList();
		List<Line> taken = quote.taken(ticked);
		return new TakenOptions(all, quote.terms().formula().isMonthly(), quote.totals().dueFor(taken),
				quote.totals().dueWith(taken));
	}

	/**
	 * @param name of its box
	 * @param line what it is
	 * @param due what it adds, VAT included where there is any
	 * @param ticked whether it is
	 */
	record Option(String name, Line line, Amount due, boolean ticked) {
	}

}
