package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The time in which something is counted. */
public enum Rate {

	/** A working day; 21 a month. */
	DAY("21", "1"), WEEK("52", "12"), MONTH("1", "1"), YEAR("1", "12");

	private final BigDecimal times;

	private final BigDecimal parts;

	Rate(String times, String parts) {
		this.times = new BigDecimal(times);
		this.parts = new BigDecimal(parts);
	}

	/** How many a month, two decimals. */
	BigDecimal perMonth(BigDecimal count) {
		return count.multiply(this.times).divide(this.parts, 2, RoundingMode.HALF_UP);
	}

}
