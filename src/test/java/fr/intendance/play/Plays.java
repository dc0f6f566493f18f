package fr.intendance.play;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/** Chains of moves. */
final class Plays {

	private static final int LUCK = 2_000_000;

	/** Two years, with four changes of the clock. */
	private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");

	private static final int HOURS = 2 * 365 * 24;

	private Plays() {
	}

	/** Plays of so many moves at most. */
	static Arbitrary<ActionChain<Play>> of(Supplier<Play> stage, int moves) {
		ActionChainArbitrary<Play> chains = ActionChain.startWith(stage).withAction(1000, opening());
		for (Move move : Move.all()) {
			chains = chains.withAction(move.weight(), step(move));
		}
		return chains.withMaxTransformations(moves);
	}

	private static Action<Play> opening() {
		return new Step((play) -> !play.isBegun(), Combinators.combine(Arbitraries.of(Opening.class), numbers(HOURS))
			.as((opening, hour) -> begin(opening, FIRST.plus(Duration.ofHours(hour)))));
	}

	private static Transformer<Play> begin(Opening opening, Instant moment) {
		return Transformer.mutate("begins at " + moment + " with " + opening, (play) -> play.begin(opening, moment));
	}

	private static Action<Play> step(Move move) {
		return new Step(Play::isBegun, numbers(LUCK).map((luck) -> Transformer.mutate(move.name() + " (" + luck + ")",
				(play) -> play.play(move, new Luck(luck)))));
	}

	private static Arbitrary<Integer> numbers(int end) {
		return Arbitraries.integers()
			.between(0, end - 1)
			.withDistribution(RandomDistribution.uniform())
			.withoutEdgeCases();
	}

	/**
	 * Something that may come next.
	 *
	 * @param when whether it may
	 * @param transformer what it does
	 */
	private record Step(Predicate<Play> when,
			Arbitrary<Transformer<Play>> transformer) implements Action.Independent<Play> {

		@Override
		public boolean precondition(Play play) {
			return this.when.test(play);
		}

	}

}
