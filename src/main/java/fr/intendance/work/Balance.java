package fr.intendance.work;

/**
 * How far the hours of a contract have been used.
 *
 * @param includedMinutes what the price holds; 0 where every hour is paid
 * @param usedMinutes what the ledger says was used
 */
public record Balance(long includedMinutes, long usedMinutes) {

	/** What is still there, in minutes; never negative. */
	public long left() {
		return Math.max(0, this.includedMinutes - this.usedMinutes);
	}

	/** What was used beyond, in minutes. */
	public long overage() {
		return Math.max(0, this.usedMinutes - this.includedMinutes);
	}

}
