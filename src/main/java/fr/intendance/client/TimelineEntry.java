package fr.intendance.client;

import java.time.Instant;

/**
 * Something that happened in an engagement.
 *
 * @param happenedAt UTC
 * @param actor the user or program who did it; null for the client by link, or the clock
 * @param event what happened, a code such as {@code quote.sent} that pages put into words
 * @param about what it happened to, such as a document's number; no personal data
 */
public record TimelineEntry(Instant happenedAt, String actor, String event, String about) {
}
