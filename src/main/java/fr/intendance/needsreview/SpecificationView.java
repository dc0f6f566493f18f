package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.document.ScopeLine;

/**
 * What a cahier des charges shows.
 *
 * @param imprint its number, date and issuer
 * @param client whose needs they are
 * @param situation a few sentences on the business and what weighs on it
 * @param goals what is to be better, one sentence each
 * @param organisation facts such as contact, place, tools, rhythm
 * @param scope the services, in and out
 * @param estimate where the hours come from
 * @param limits what the law reserves to others
 * @param startsOn the wished start
 */
public record SpecificationView(Imprint imprint, Party client, String situation, List<String> goals,
		List<Fact> organisation, List<ScopeLine> scope, Estimate estimate, List<Limit> limits,
		Optional<LocalDate> startsOn) implements DocumentView {

	/**
	 * One answer worth keeping.
	 *
	 * @param label what it is about
	 * @param value what was answered
	 */
	public record Fact(String label, String value) {
	}

	/**
	 * One line of the estimate.
	 *
	 * @param label the kind of work
	 * @param volume how many a month
	 * @param minutesEach the time one takes
	 */
	public record Task(String label, BigDecimal volume, int minutesEach) {

		/** The minutes a month, rounded. */
		public int minutes() {
			return this.volume.multiply(BigDecimal.valueOf(this.minutesEach))
				.setScale(0, RoundingMode.HALF_UP)
				.intValueExact();
		}

	}

	/**
	 * The hours a month, with two decimals.
	 *
	 * @param tasks the lines
	 * @param factors what tools and order make of them
	 * @param baseHours the sum of the lines, weighed by tools and order
	 * @param contingencyHours added for what nobody foresees
	 * @param steeringHours added for the report and the meeting
	 * @param totalHours all together
	 * @param shownHours the total in full hours, rounded up
	 * @param packageHours the next package
	 */
	public record Estimate(List<Task> tasks, List<HoursEstimate.Factor> factors, BigDecimal baseHours,
			BigDecimal contingencyHours, BigDecimal steeringHours, BigDecimal totalHours, int shownHours,
			int packageHours) {
	}

	/**
	 * What was asked and the firm may not do, or not alone.
	 *
	 * @param request what was asked
	 * @param reason why not, with its source
	 * @param turnTo who does it
	 */
	public record Limit(String request, String reason, String turnTo) {
	}

}
