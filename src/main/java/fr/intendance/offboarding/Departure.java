package fr.intendance.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Why and from when on a client leaves: the evidence, never changed.
 *
 * @param reference the engagement
 * @param kind which of the ways
 * @param reason in their words or ours; null if none was given
 * @param toldHow the way it came; null if a program or the journey said it
 * @param toldBy the user, program or contact who said it; null for the journey
 * @param toldAt when, UTC
 * @param effectiveOn the last day in Paris
 * @param version counts the changes
 */
public record Departure(@Id String reference, Kind kind, FreeText reason, Answer.How toldHow, String toldBy,
		Instant toldAt, LocalDate effectiveOn, @Version Long version) {

	static Departure of(EngagementReference reference, Kind kind, Said said, Instant now, LocalDate effectiveOn) {
		return new Departure(reference.value(), kind, said.reason().orElse(null), said.how().orElse(null),
				said.by().orElse(null), now, effectiveOn, null);
	}

	/** The ways to leave. */
	public enum Kind {

		/** The client gave up before a quote was accepted. */
		ABANDONED,
		/** The firm gave up before a quote was accepted. */
		CANCELLED,
		/** Within the days in which the law allows it (C. conso., art. L221-18). */
		WITHDRAWN,
		/** With notice, from a day on. */
		TERMINATED

	}

	/**
	 * What was said and by whom.
	 *
	 * @param reason why, if it was said
	 * @param how the way it came, or nothing if a program said it
	 * @param by the user or program who said it
	 */
	public record Said(Optional<FreeText> reason, Optional<Answer.How> how, Optional<String> by) {

		static Said nothing() {
			return new Said(Optional.empty(), Optional.empty(), Optional.empty());
		}

	}

}
