package fr.intendance.mail;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import fr.intendance.journey.StatementCount;

/**
 * The same mails sent twice.
 *
 * @param mails how many
 * @param untuned nanoseconds of the bare loop, the library as it comes
 * @param bare nanoseconds of the bare loop, the library told where its parts are, as the
 * product tells it
 * @param outbox nanoseconds of the outbox
 * @param database what the outbox took of it
 */
record MailRound(int mails, long untuned, long bare, long outbox, StatementCount.Count database) {

	private static final double SECOND = 1e9;

	static String table(List<MailRound> rounds) {
		return """
				| median of %d rounds of %d mails | mails per second | statements per mail | commits per mail |
				|---|--:|--:|--:|
				| bare loop, the library as it comes | %.0f | | |
				| bare loop, the library told where its parts are | %.0f | | |
				| outbox | %.0f | %.2f | %.2f |

				**The outbox sends at %.0f %% of the pace of the bare loop with the library as it comes** (rounds: %s), at %.0f %% of the
				other's (%s).
				"""
			.formatted(rounds.size(), rounds.get(0).mails(), median(rounds, (one) -> one.pace(one.untuned)),
					median(rounds, (one) -> one.pace(one.bare)), median(rounds, (one) -> one.pace(one.outbox)),
					median(rounds, (one) -> (double) one.database.statements() / one.mails),
					median(rounds, (one) -> (double) one.database.commits() / one.mails),
					median(rounds, (one) -> one.share(one.untuned)), shares(rounds, MailRound::untuned),
					median(rounds, (one) -> one.share(one.bare)), shares(rounds, MailRound::bare));
	}

	private static String shares(List<MailRound> rounds, ToLongFunction<MailRound> loop) {
		return rounds.stream()
			.map((one) -> "%.0f %%".formatted(one.share(loop.applyAsLong(one))))
			.collect(Collectors.joining(", "));
	}

	private double pace(long nanos) {
		return this.mails * SECOND / nanos;
	}

	private double share(long loop) {
		return 100.0 * loop / this.outbox;
	}

	private static double median(List<MailRound> rounds, ToDoubleFunction<MailRound> figure) {
		double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

}
