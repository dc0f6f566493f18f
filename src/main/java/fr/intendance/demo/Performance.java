package fr.intendance.demo;

import fr.intendance.calendar.MovableClock;
import fr.intendance.demo.process.Milestones;
import fr.intendance.mail.DispatchSchedule;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the demo once for a database. */
@Component
@Profile("demo")
class Performance {

	private final Director director;

	private final Milestones milestones;

	private final MovableClock clock;

	private final ObjectProvider<DispatchSchedule> mails;

	Performance(Director director, Milestones milestones, MovableClock clock, ObjectProvider<DispatchSchedule> mails) {
		this.director = director;
		this.milestones = milestones;
		this.clock = clock;
		this.mails = mails;
	}

	/**
	 * Plays it to its end in the present, unless that was done before.
	 * @throws Interrupted if that was begun before and never finished
	 */
	void play() {
		if (this.milestones.isFinished()) {
			return;
		}
		if (this.milestones.isBegun()) {
			throw new Interrupted();
		}
		this.milestones.begin();
		this.mails.ifAvailable(DispatchSchedule::stop);
		this.director.play();
		this.clock.moveToPresent();
		this.milestones.finish();
		this.mails.ifAvailable(DispatchSchedule::start);
	}

	/** The demo was stopped before its data were complete. */
	static class Interrupted extends RuntimeException {

		Interrupted() {
			super("La préparation de la démonstration a été interrompue : ses données sont incomplètes.");
		}

	}

}
