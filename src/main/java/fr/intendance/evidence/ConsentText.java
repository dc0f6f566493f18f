package fr.intendance.evidence;

import java.time.LocalDate;

/**
 * The words beside a box, as they were shown.
 *
 * @param name the box, such as {@code AUTHORISED}
 * @param version the day from which these words are in force
 * @param sentence the words
 */
public record ConsentText(String name, LocalDate version, String sentence) {
}
