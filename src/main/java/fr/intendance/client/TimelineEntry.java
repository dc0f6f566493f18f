package fr.intendance.client;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something that happened in an engagement.
 *
 * @param happenedAt UTC
 * @param actor the user or program who did it; null for the client by link, or the clock
 * @param event what happened, a code such as {@code quote.sent} that pages put into words
 * @param about what it happened to, such as a document's number; no personal data
 * @param said why, in somebody's own words, if anything was said
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TimelineEntry(Instant happenedAt, String actor, String event, String about, Optional<FreeText> said) {
}
