package fr.intendance.client.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Whereabouts;

/**
 * An engagement as programs see it.
 *
 * @param reference its business key
 * @param stage where it stands on the map
 * @param state {@code running} or {@code ended}
 * @param outcome how it ended
 * @param joinedTo the engagement that this enquiry was added to
 * @param waitingFor {@code firm}, {@code client} or {@code nobody}
 * @param waitingOn what they are to do, a code
 * @param waitingSince since when, UTC
 * @param next what happens next, a code
 * @param nextOn on which day in Paris
 * @param earlier the engagements that the same client had before, newest first; only
 * where one engagement is asked for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EngagementResource(String reference, String stage, String state, Optional<String> outcome,
		Optional<String> joinedTo, String waitingFor, String waitingOn, Instant waitingSince, Optional<String> next,
		Optional<LocalDate> nextOn, Optional<List<String>> earlier) {

	static EngagementResource of(Engagement engagement) {
		return of(engagement, Optional.empty());
	}

	static EngagementResource of(Engagement engagement, Optional<List<String>> earlier) {
		Whereabouts where = engagement.whereabouts();
		return new EngagementResource(engagement.reference().value(), engagement.stage().kebab(),
				engagement.endedAt().isPresent() ? "ended" : "running", engagement.outcome(),
				engagement.joinedTo().map(EngagementReference::value),
				where.waitingFor().name().toLowerCase(java.util.Locale.ROOT), where.waitingOn(),
				engagement.waitingSince(), Optional.ofNullable(where.nextStep()),
				Optional.ofNullable(where.nextAt()).map((instant) -> LocalDate.ofInstant(instant, BusinessZone.PARIS)),
				earlier);
	}

}
