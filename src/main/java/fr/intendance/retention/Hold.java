package fr.intendance.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody keeps a client from being forgotten.
 *
 * @param id counts them
 * @param client whom
 * @param reference their newest engagement
 * @param reason why, in somebody's words
 * @param by who of the firm said so
 * @param at when, UTC
 * @param until the last day of it, in Paris
 */
public record Hold(long id, String client, String reference, String reason, String by, Instant at, LocalDate until) {
}
