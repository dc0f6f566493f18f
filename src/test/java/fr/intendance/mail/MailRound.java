package fr.intendance.mail;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import fr.intendance.journey.StatementCount;

/**
 * The same mails sent twice.
 *
 * @param mails how many
 * @param bare nanoseconds of the bare loop
 * @param outbox nanoseconds of the outbox
 * @param database what the outbox took of it
 */
record MailRound(int mails, long bare, long outbox, StatementCount.Count database) {

	private static final double SECOND = 1e9;

	static String table(List<MailRound> rounds) {
		return """
				| median of %d rounds of %d mails | mails per second | statements per mail | commits per mail |
				|---|--:|--:|--:|
				| bare loop | %.0f | | |
				| outbox | %.0f | %.2f | %.2f |

				**The outbox sends at %.0f %% of the bare loop's pace** (rounds: %s).
				""".formatted(rounds.size(), rounds.get(0).mails(), median(rounds, MailRound::barePace),
				median(rounds, MailRound::pace),
				median(rounds, (one) -> (double) one.database.statements() / one.mails),
				median(rounds, (one) -> (double) one.database.commits() / one.mails), median(rounds, MailRound::share),
				rounds.stream().map((one) -> "%.0f %%".formatted(one.share())).collect(Collectors.joining(", ")));
	}

	private double barePace() {
		return this.mails * SECOND / this.bare;
	}

	private double pace() {
		return this.mails * SECOND / this.outbox;
	}

	private double share() {
		return 100.0 * this.bare / this.outbox;
	}

	private static double median(List<MailRound> rounds, ToDoubleFunction<MailRound> figure) {
		double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

}
