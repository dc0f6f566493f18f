package fr.intendance.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagement;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import fr.intendance.client.Whereabouts.Party;

/**
 * « Où en sommes-nous ? » for the client: the way, what the firm is doing, what comes
 * next and when. The bundle puts the codes into words.
 *
 * @param stage where the journey stands, a code; {@code ended} if it is over
 * @param way the stages, in their order
 * @param doing what the firm is doing, a code
 * @param next what comes after that, a code; nothing once it is over
 * @param when how the day is meant, a code
 * @param day by when or on which day, where one is known
 */
record Whereat(String stage, List<Step> way, String doing, Optional<String> next, String when,
		Optional<LocalDate> day) {

	static Whereat of(Engagement engagement, Instant now) {
		if (engagement.endedAt().isPresent()) {
			return new Whereat("ended", List.of(), "ended", Optional.empty(), "ended", Optional.empty());
		}
		Whereabouts where = engagement.whereabouts();
		String doing = (where.waitingFor() == Party.CLIENT) ? "client" : where.waitingOn();
		Optional<Instant> at = Optional.ofNullable(where.nextAt());
		boolean late = at.filter(now::isAfter).isPresent();
		// a reminder of yesterday tells a client nothing
		Optional<LocalDate> day = at.filter((one) -> !late || where.waitingFor() == Party.FIRM)
			.map((one) -> LocalDate.ofInstant(one, BusinessZone.PARIS));
		return new Whereat(engagement.stage().kebab(), way(engagement.stage()), doing, Optional.of(where.waitingOn()),
				(late && where.waitingFor() == Party.FIRM) ? "late" : where.waitingFor().name(), day);
	}

	/** Who leaves has come to the end of the way, not to another step of it. */
	private static List<Step> way(Stage now) {
		return Arrays.stream(Stage.values())
			.filter((one) -> one != Stage.OFFBOARDING || now == Stage.OFFBOARDING)
			.map((one) -> new Step(one.kebab(), one == now, one.compareTo(now) < 0))
			.toList();
	}

	/**
	 * @param code of the stage
	 * @param now whether they are there
	 * @param done whether they have been through it
	 */
	record Step(String code, boolean now, boolean done) {
	}

}
