package fr.intendance.bench;

import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rounds as tables of Markdown, times in milliseconds. */
record Figures(List<Round> rounds) {

	private static final double MILLI = 1_000_000;

	/** Medians first, then every round as it was taken. */
	String tables() {
		return """
				| median of %d rounds | ms | least | most | of it in the database | statements | commits |
				|---|--:|--:|--:|--:|--:|--:|
				%s
				%s
				%s
				%s
				%s
				%s
				%s

				**The product's journey takes %s times the bare engine's, %s times without printing its documents.
				With its mails it takes %s times the same journey whose rows stand in clear** (the middle half of the rounds: %s to %s).

				<details><summary>Every round, in the order taken (ms)</summary>

				| round | product | of it printing | of it in the database | mails | both in clear | bare engine | of it in the database |
				|--:|--:|--:|--:|--:|--:|--:|--:|
				%s

				</details>
				"""
			.formatted(this.rounds.size(), whole("bare engine", Round::bare), whole("product", Round::product),
					part("– its documents printed", Round::printing), part("– all the rest", Round::withoutPrinting),
					whole("its mails sent, beside", Round::mails), part("– of both, sealed and opened", Round::sealing),
					part("product and mails, all in clear", Round::plain), ratio((round) -> round.product().nanos()),
					ratio(Round::withoutPrinting), sealing(0.5), sealing(0.25), sealing(0.75), raw());
	}

	private String whole(String name, Function<Round, Lap> lap) {
		return times(name, (round) -> lap.apply(round).nanos()) + " %s | %.0f | %.0f |".formatted(
				ms(median((round) -> lap.apply(round).database())), median((round) -> lap.apply(round).statements()),
				median((round) -> lap.apply(round).commits()));
	}

	private String part(String name, ToLongFunction<Round> nanos) {
		return times(name, nanos) + " | | |";
	}

	private String times(String name, ToLongFunction<Round> nanos) {
		LongSummaryStatistics all = this.rounds.stream().mapToLong(nanos).summaryStatistics();
		return "| %s | %s | %s | %s |".formatted(name, ms(median(nanos::applyAsLong)), ms(all.getMin()),
				ms(all.getMax()));
	}

	/** Of the medians, product over bare engine. */
	private String ratio(ToLongFunction<Round> product) {
		return "%.2f".formatted(median(product::applyAsLong) / median((round) -> round.bare().nanos()));
	}

	/** Of the two journeys of each round, which were gone one after the other. */
	private String sealing(double share) {
		double[] sorted = this.rounds.stream().mapToDouble(Round::sealedOverPlain).sorted().toArray();
		return "%.3f".formatted(sorted[(int) Math.round((sorted.length - 1) * share)]);
	}

	private String raw() {
		return IntStream.range(0, this.rounds.size()).mapToObj((at) -> {
			Round round = this.rounds.get(at);
			return "| %d | %s | %s | %s | %s | %s | %s | %s |".formatted(at + 1, ms(round.product().nanos()),
					ms(round.printing()), ms(round.product().database()), ms(round.mails().nanos()), ms(round.plain()),
					ms(round.bare().nanos()), ms(round.bare().database()));
		}).collect(Collectors.joining("\n"));
	}

	private double median(ToDoubleFunction<Round> figure) {
		double[] sorted = this.rounds.stream().mapToDouble(figure).sorted().toArray();
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	private static String ms(double nanos) {
		return String.format(Locale.ROOT, "%.1f", nanos / MILLI);
	}

}
