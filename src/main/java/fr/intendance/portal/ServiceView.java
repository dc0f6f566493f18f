package fr.intendance.portal;

import java.time.YearMonth;

/**
 * How far the hours of a running contract have been used.
 *
 * @param month this month
 * @param used minutes used so far
 * @param included minutes that the price holds; 0 where every hour is paid
 * @param carried minutes that are carried over from months before
 * @param left minutes that are still there
 * @param href where they ask for work and see what is under way
 */
record ServiceView(YearMonth month, long used, long included, long carried, long left, String href) {
}
