package fr.intendance.offboarding;

import java.time.LocalDate;

/**
 * Something that was not finished when the service ended.
 *
 * @param kind what it is, in French
 * @param label what people call it
 * @param since since which day
 */
record OpenItem(String kind, String label, LocalDate since) {
}
