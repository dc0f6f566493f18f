package fr.intendance.reporting;

/**
 * What the reports before one have counted.
 *
 * @param none whether there are none
 * @param usedMinutes the minutes that were used
 * @param carriedMinutes the minutes of a package that they left over and that may still
 * be used
 */
record Earlier(boolean none, long usedMinutes, long carriedMinutes) {
}
