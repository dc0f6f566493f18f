package fr.intendance.demo;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.intendance.calendar.MovableClock;
import fr.intendance.demo.Scenes.Act;
import fr.intendance.demo.process.Timers;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the journeys of all clients side by side in their order in time, so that numbers,
 * mails and history follow each other as they do in life; between two scenes the timers
 * that fall due are fired.
 */
@Component
@Profile("demo")
class Director {

	private final Cast cast;

	private final Playbill playbill;

	private final Map<Scene, Act> acts = new EnumMap<>(Scene.class);

	private final Timers timers;

	private final MovableClock clock;

	Director(Cast cast, Playbill playbill, List<Scenes> scenes, Timers timers, MovableClock clock) {
		this.cast = cast;
		this.playbill = playbill;
		this.timers = timers;
		this.clock = clock;
		scenes.forEach((some) -> this.acts.putAll(some.acts()));
	}

	/** Plays everything that happened until now. */
	void play() {
		Instant present = this.clock.instant();
		List<Cue> cues = this.playbill.of(this.cast, present);
		this.clock.moveTo(cues.get(0).at());
		cues.forEach(this::play);
		this.timers.runUntil(present);
	}

	private void play(Cue cue) {
		this.timers.runUntil(cue.at());
		cue.journey().goesOn();
		this.acts.get(cue.scene()).play(cue.journey());
		this.timers.runDue();
	}

}
