package fr.intendance.calendar;

import java.time.LocalDate;

/**
 * Days on which the firm is closed besides week-ends and public holidays.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Closing(LocalDate first, LocalDate last) {
}
