package fr.intendance.work;

/**
 * How far the hours of a contract have been used.
 *
 * @param includedMinutes what the price holds; 0 where every hour is paid
 * @param carriedMinutes what is carried over from months before
 * @param usedMinutes what the ledger says was used
 */
public record Balance(long includedMinutes, long carriedMinutes, long usedMinutes) {

	/** What may be used before an hour is paid by itself, in minutes. */
	public long available() {
		return this.includedMinutes + this.carriedMinutes;
	}

	/** What is still there, in minutes; never negative. */
	public long left() {
		return Math.max(0, available() - this.usedMinutes);
	}

	/** What was used beyond, in minutes. */
	public long overage() {
		return Math.max(0, this.usedMinutes - available());
	}

}
