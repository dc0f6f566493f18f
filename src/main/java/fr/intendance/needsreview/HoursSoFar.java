package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Decisions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells while the questionnaire is filled in what the answers so far come to. Volumes
 * that are guessed make a range, not a figure.
 */
@Service
@Transactional(readOnly = true)
public class HoursSoFar {

	private static final BigDecimal LEAST = new BigDecimal("0.85");

	private static final BigDecimal MOST = new BigDecimal("1.25");

	private final AnswerRows answers;

	private final DecisionTables tables;

	private final Decisions decisions;

	HoursSoFar(AnswerRows answers, DecisionTables tables, Decisions decisions) {
		this.answers = answers;
		this.tables = tables;
		this.decisions = decisions;
	}

	/** Nothing as long as no volume of a wished service is known. */
	public Optional<Range> of(EngagementReference reference) {
		Answers given = this.answers.of(reference);
		HoursEstimate estimate = this.decisions.tried(() -> this.tables.estimate(given, this.tables.verdicts(given)));
		return Optional.of(estimate).filter((one) -> !one.lines().isEmpty()).map(Range::of);
	}

	/**
	 * @param least full hours a month
	 * @param most full hours a month
	 * @param kinds how many kinds of work are counted so far
	 */
	public record Range(int least, int most, int kinds) {

		static Range of(HoursEstimate estimate) {
			return new Range(full(estimate.total().multiply(LEAST), RoundingMode.FLOOR),
					full(estimate.total().multiply(MOST), RoundingMode.CEILING), estimate.lines().size());
		}

		private static int full(BigDecimal hours, RoundingMode rounding) {
			return hours.setScale(0, rounding).intValueExact();
		}

	}

}
