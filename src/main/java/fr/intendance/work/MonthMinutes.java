package fr.intendance.work;

/**
 * The minutes that were used for one client.
 *
 * @param engagement whose they are
 * @param inMonth in the month in question
 * @param oneBefore in the month before it
 * @param twoBefore in the one before that
 * @param untilItsEnd from the start of the contract to the end of the month
 */
record MonthMinutes(String engagement, long inMonth, long oneBefore, long twoBefore, long untilItsEnd) {

	static MonthMinutes none(String engagement) {
		return new MonthMinutes(engagement, 0, 0, 0, 0);
	}

}
