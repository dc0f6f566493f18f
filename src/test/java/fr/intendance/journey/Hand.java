package fr.intendance.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.calendar.WorkingDays;
import fr.intendance.inbox.Eml;
import fr.intendance.inbox.Incoming;
import fr.intendance.mail.Dispatcher;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Refusal;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.ApplicationContext;

/** Does by hand what happens by itself: time passes, steps run, mails leave. */
public final class Hand {

	private final ProcessEngine engine;

	private final MovableClock clock;

	private final Dispatcher dispatcher;

	private final WorkingDays workingDays;

	private final ApplicationContext application;

	public Hand(ApplicationContext application) {
		this.application = application;
		this.engine = application.getBean(ProcessEngine.class);
		this.clock = application.getBean(MovableClock.class);
		this.dispatcher = application.getBean(Dispatcher.class);
		this.workingDays = application.getBean(WorkingDays.class);
	}

	/** Runs what is due of an engagement and sends the mails. */
	public void settle(String reference) {
		Jobs.run(this.engine, reference);
		post();
	}

	/** Sends the mails. */
	public void post() {
		this.dispatcher.dispatch();
	}

	/** Runs what is due of an engagement, whose mails the mail server refuses. */
	public void settleInVain(String reference) {
		Jobs.run(this.engine, reference);
		this.application.getBean(Outbox.class)
			.under(reference)
			.stream()
			.filter((mail) -> mail.state() == MailState.QUEUED)
			.forEach((mail) -> Refusal.of(this.application, mail, "550 5.1.1 unknown user"));
	}

	/** The client answers the last mail that they got about an engagement. */
	public void replyByMail(String reference, String text) {
		List<OutgoingMail> mails = this.application.getBean(Outbox.class).under(reference);
		OutgoingMail last = mails.get(mails.size() - 1);
		byte[] reply = Eml.answering(last.messageId(), last.to().value()).text(text);
		Incoming.arrive(this.application, reply);
	}

	/** Goes on to the moment of the next timer of an engagement. */
	public void toNextTimer(String reference) {
		to(Jobs.nextTimer(this.engine, reference).toInstant(), reference);
	}

	/** Goes on to a moment. */
	public void to(Instant moment, String reference) {
		this.clock.moveTo(moment.plusSeconds(1));
		settle(reference);
	}

	/** Goes on to the next morning on which the firm works. */
	public void toNextWorkingDay(String reference) {
		Instant morning = this.workingDays.plus(today(), 1).atTime(10, 0).atZone(BusinessZone.PARIS).toInstant();
		pass(Duration.between(this.clock.instant(), morning), reference);
	}

	/** Lets time pass, and everything that is due on the way happen. */
	public void pass(Duration time, String reference) {
		Instant end = this.clock.instant().plus(time);
		for (Optional<Instant> next = nextTimer(reference); next.filter(end::isAfter)
			.isPresent(); next = nextTimer(reference)) {
			to(next.orElseThrow(), reference);
		}
		to(end, reference);
	}

	private Optional<Instant> nextTimer(String reference) {
		return Jobs.timers(this.engine, reference).stream().map(Date::toInstant).min(Instant::compareTo);
	}

	/** The day in Paris. */
	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
