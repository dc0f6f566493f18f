package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The hours that a month of delegated work takes. Each figure that is shown is rounded to
 * two decimals before it is added, so that the columns of the cahier des charges add up.
 * The model and its shares are practice of the trade, to be compared with the time really
 * spent.
 *
 * @param lines volumes and minutes, one kind of work each
 * @param factors what tools and order make of it
 */
public record HoursEstimate(List<Line> lines, List<Factor> factors) {

	private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

	private static final BigDecimal CONTINGENCY = new BigDecimal("0.10");

	private static final BigDecimal STEERING = new BigDecimal("0.08");

	private static final BigDecimal LEAST_STEERING = new BigDecimal("1.00");

	private static final List<Integer> PACKAGES = List.of(5, 10, 20, 30);

	private static final int BEYOND = 10;

	public HoursEstimate {
		lines = List.copyOf(lines);
		factors = List.copyOf(factors);
	}

	/** The work itself, weighed by tools and order. */
	public BigDecimal base() {
		BigDecimal minutes = this.lines.stream().map(Line::minutes).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal weighed = this.factors.stream().map(Factor::value).reduce(minutes, BigDecimal::multiply);
		return weighed.divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
	}

	/** A tenth more, for what nobody foresees. */
	public BigDecimal contingency() {
		return rounded(base().multiply(CONTINGENCY));
	}

	/**
	 * The report and the meeting: 8 % of the work and its contingency, an hour at least.
	 */
	public BigDecimal steering() {
		return rounded(base().add(contingency()).multiply(STEERING)).max(LEAST_STEERING);
	}

	/** All together. */
	public BigDecimal total() {
		return base().add(contingency()).add(steering());
	}

	/** The total as it is told, in full hours. */
	public int shown() {
		return total().setScale(0, RoundingMode.CEILING).intValueExact();
	}

	/**
	 * The smallest package that holds so many hours: 5, 10, 20, 30, then every ten.
	 */
	public static int packageFor(BigDecimal hours) {
		return IntStream.concat(PACKAGES.stream().mapToInt(Integer::intValue), beyond())
			.filter((size) -> BigDecimal.valueOf(size).compareTo(hours) >= 0)
			.findFirst()
			.orElseThrow();
	}

	private static IntStream beyond() {
		int last = PACKAGES.get(PACKAGES.size() - 1);
		return IntStream.iterate(last + BEYOND, (size) -> size + BEYOND);
	}

	private static BigDecimal rounded(BigDecimal hours) {
		return hours.setScale(2, RoundingMode.HALF_UP);
	}

	/**
	 * One kind of work.
	 *
	 * @param unit its code, such as {@code INVOICE}
	 * @param service the service it belongs to, such as {@code INVOICING}
	 * @param label in French
	 * @param minutesEach the time one takes
	 * @param volume how many a month
	 */
	public record Line(String unit, String service, String label, int minutesEach, BigDecimal volume) {

		/** The minutes a month. */
		public BigDecimal minutes() {
			return this.volume.multiply(BigDecimal.valueOf(this.minutesEach));
		}

	}

	/**
	 * What makes all work shorter or longer.
	 *
	 * @param label why, in French
	 * @param value multiplies the time
	 */
	public record Factor(String label, BigDecimal value) {
	}

}
