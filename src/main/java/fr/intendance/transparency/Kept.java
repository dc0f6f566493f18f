package fr.intendance.transparency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is kept of a client, and until when.
 *
 * @param what the data, in the language of the reader
 * @param rule how long, in the same language
 * @param until the last day in Paris, once the clock runs
 */
public record Kept(String what, String rule, Optional<LocalDate> until) {
}
