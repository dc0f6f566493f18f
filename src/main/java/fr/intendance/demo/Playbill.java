package fr.intendance.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.calendar.WorkingDays;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Says when each scene is played: on the firm's working days, counted back from the
 * present, at a time of day that is the same in every demo.
 */
@Component
@Profile("demo")
class Playbill {

	private static final LocalTime MORNING = LocalTime.of(9, 5);

	private static final int MINUTES_OF_A_DAY = 490;

	private final WorkingDays workingDays;

	private final OpeningHours openingHours;

	private final int reportDay;

	Playbill(WorkingDays workingDays, OpeningHours openingHours,
			@Value("${intendance.reporting.working-day:3}") int reportDay) {
		this.workingDays = workingDays;
		this.openingHours = openingHours;
		this.reportDay = reportDay;
	}

	/** All scenes of all clients, earliest first, none after the present. */
	List<Cue> of(Cast cast, Instant present) {
		return cast.parts()
			.stream()
			.flatMap((part) -> cues(part, present))
			.sorted(Comparator.comparing(Cue::at))
			.toList();
	}

	private Stream<Cue> cues(Part part, Instant present) {
		LocalDate today = LocalDate.ofInstant(present, BusinessZone.PARIS);
		boolean serves = part.months() > 0;
		LocalDate start = serves ? YearMonth.from(today).minusMonths(part.months()).atDay(part.startDay())
				: YearMonth.from(today).plusMonths(1).atDay(1);
		List<Scene> scenes = part.scenes();
		LocalDate day = serves ? before(start, 2) : last(part, scenes, today, present);
		List<Cue> cues = new ArrayList<>();
		Journey journey = new Journey(part, start, newestReport(present));
		for (int i = scenes.size() - 1; i >= 0; i--) {
			cues.add(0, new Cue(journey, scenes.get(i), at(part, scenes.get(i), day)));
			day = before(day, scenes.get(i).gap());
		}
		if (serves) {
			visits(journey, present).forEach(cues::add);
		}
		journey.isPlanned(cues.stream().map(Cue::at).toList());
		return cues.stream();
	}

	private LocalDate last(Part part, List<Scene> scenes, LocalDate today, Instant present) {
		LocalDate day = before(today.plusDays(1), 1 + part.since());
		boolean yetToCome = at(part, scenes.get(scenes.size() - 1), day).isAfter(present);
		return yetToCome ? before(day, 1) : day;
	}

	private YearMonth newestReport(Instant present) {
		YearMonth month = YearMonth.from(present.atZone(BusinessZone.PARIS)).minusMonths(1);
		LocalDate due = this.workingDays.nthOf(month.plusMonths(1), this.reportDay);
		Instant opens = this.openingHours.nextOpening(due.atStartOfDay(BusinessZone.PARIS).toInstant());
		return opens.isAfter(present) ? month.minusMonths(1) : month;
	}

	private Stream<Cue> visits(Journey journey, Instant present) {
		LocalDate first = this.workingDays.onOrAfter(journey.serviceStart());
		return Stream.iterate(first, (day) -> this.workingDays.plus(day, Scene.VISIT.gap()))
			.map((day) -> new Cue(journey, Scene.VISIT, at(journey.part(), Scene.VISIT, day)))
			.takeWhile((cue) -> cue.at().isBefore(present));
	}

	/** So many working days earlier. */
	private LocalDate before(LocalDate day, int days) {
		LocalDate earlier = day;
		for (int left = days; left > 0; left--) {
			do {
				earlier = earlier.minusDays(1);
			}
			while (!this.workingDays.isWorkingDay(earlier));
		}
		return earlier;
	}

	private Instant at(Part part, Scene scene, LocalDate day) {
		int minutes = Math.floorMod(part.company().hashCode() * 31 + scene.ordinal() * 97, MINUTES_OF_A_DAY);
		return this.openingHours
			.nextOpening(day.atTime(MORNING).plusMinutes(minutes).atZone(BusinessZone.PARIS).toInstant());
	}

}
