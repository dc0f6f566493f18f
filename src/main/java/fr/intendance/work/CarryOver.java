package fr.intendance.work;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The hours of a package that months left over and that may still be used. What is used
 * comes from the oldest of them first, then from the month's own.
 */
public final class CarryOver {

	private final int months;

	private final Deque<Lot> lots = new ArrayDeque<>();

	/**
	 * @param months in how many months after its own an hour may still be used
	 */
	public CarryOver(int months) {
		this.months = months;
	}

	/** A month went by; they come in their order. */
	public void passed(YearMonth month, long included, long used) {
		lapse(month);
		long left = included - Math.max(0, used - take(used));
		if (left > 0) {
			this.lots.addLast(new Lot(month, left));
		}
	}

	/** The minutes that a month may use of those before it. */
	public long into(YearMonth month) {
		lapse(month);
		return this.lots.stream().mapToLong(Lot::minutes).sum();
	}

	/** How many of these minutes the lots hold, which are less by them from now on. */
	private long take(long minutes) {
		long open = minutes;
		while (open > 0 && !this.lots.isEmpty()) {
			Lot oldest = this.lots.removeFirst();
			long taken = Math.min(open, oldest.minutes());
			open -= taken;
			if (oldest.minutes() > taken) {
				this.lots.addFirst(new Lot(oldest.month(), oldest.minutes() - taken));
			}
		}
		return minutes - open;
	}

	private void lapse(YearMonth now) {
		this.lots.removeIf((lot) -> lot.month().plusMonths(this.months).isBefore(now));
	}

	/** What one month left over. */
	private record Lot(YearMonth month, long minutes) {
	}

}
