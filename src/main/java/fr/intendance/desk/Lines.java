package fr.intendance.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementLine;
import fr.intendance.client.Standings.Waiting;
import fr.intendance.client.Whereabouts;

import org.springframework.stereotype.Component;

/** Puts into words where engagements stand, line by line. */
@Component
class Lines {

	private final Words words;

	private final Clock clock;

	Lines(Words words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	Part of(Waiting waiting) {
		return new Part(waiting.found(), waiting.first().stream().map(this::line).toList());
	}

	Line line(EngagementLine one) {
		Whereabouts where = one.whereabouts();
		boolean ended = one.endedAt().isPresent();
		return new Line(one.reference().value(), one.company(), this.words.stage(one.stage()), days(one),
				ended ? this.words.of("desk.ended")
						: this.words.of("desk.waiting." + where.waitingFor().name().toLowerCase(Locale.ROOT)),
				Reading.date(one.endedAt().orElse(one.waitingSince())),
				ended ? this.words.outcome(one.outcome().orElse("cancelled")) : this.words.task(where.waitingOn()),
				Optional.ofNullable(where.nextAt()).map(Reading::date), one.isLate(this.clock.instant()));
	}

	/** The days in Paris that it has stood in its stage. */
	private long days(EngagementLine one) {
		Instant until = one.endedAt().orElse(this.clock.instant());
		return ChronoUnit.DAYS.between(one.stageSince().atZone(BusinessZone.PARIS).toLocalDate(),
				until.atZone(BusinessZone.PARIS).toLocalDate());
	}

	/**
	 * The first of a list.
	 *
	 * @param found how many there are
	 * @param lines the first of them
	 */
	record Part(int found, List<Line> lines) {
	}

	/**
	 * @param reference the engagement
	 * @param company whose it is
	 * @param stage where it stands, in words
	 * @param days how many days it has stood there
	 * @param turn whose turn it is, in words
	 * @param since since which day, in words
	 * @param next what is to do, in words
	 * @param on on which day something happens next, in words
	 * @param late whether the firm is behind
	 */
	record Line(String reference, String company, String stage, long days, String turn, String since, String next,
			Optional<String> on, boolean late) {
	}

}
