package fr.intendance.play;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;

import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Clash;
import fr.intendance.mail.Dispatcher;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.ApplicationContext;

/** What happens by itself: time passes, steps run, mails leave. */
final class Machine {

	private final ProcessEngine engine;

	private final MovableClock clock;

	private final Dispatcher dispatcher;

	private boolean mailWaits;

	Machine(ApplicationContext application) {
		this.engine = application.getBean(ProcessEngine.class);
		this.clock = application.getBean(MovableClock.class);
		this.dispatcher = application.getBean(Dispatcher.class);
	}

	Instant now() {
		return this.clock.instant();
	}

	/** Nothing happens until this moment, before or after now. */
	void jump(Instant moment) {
		this.clock.moveTo(moment);
	}

	/** Mails leave no more, or again. */
	void letMailWait(boolean wait) {
		this.mailWaits = wait;
	}

	/** All that is due is done for these engagements. */
	void settle(Collection<String> references) {
		references.forEach((one) -> Jobs.run(this.engine, one));
		sendMails();
	}

	/** Mails leave, unless they wait. */
	void sendMails() {
		if (!this.mailWaits) {
			this.dispatcher.dispatch();
		}
	}

	/** Time passes, and what is due on the way happens in its turn. */
	void pass(Duration time, Collection<String> references) {
		settle(references);
		Instant end = now().plus(time);
		for (Optional<Instant> next = next(references); next.filter(end::isAfter)
			.isPresent(); next = next(references)) {
			jump(next.orElseThrow().plusSeconds(1));
			settle(references);
		}
		jump(end);
		settle(references);
	}

	/** Goes on to the next timer and runs it, unless somebody else is quicker. */
	void fireNext(Collection<String> references) {
		next(references).filter(now()::isBefore).ifPresent((moment) -> jump(moment.plusSeconds(1)));
		try {
			settle(references);
		}
		catch (RuntimeException ex) {
			if (!Clash.causes(ex)) {
				throw ex;
			}
		}
	}

	private Optional<Instant> next(Collection<String> references) {
		return references.stream()
			.flatMap((one) -> Jobs.timers(this.engine, one).stream())
			.map(Date::toInstant)
			.min(Instant::compareTo);
	}

}
