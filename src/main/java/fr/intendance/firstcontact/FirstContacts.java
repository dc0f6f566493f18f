package fr.intendance.firstcontact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.CarriedReminders;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries an enquiry to its first call and says what follows from it. */
@Service
@Transactional
public class FirstContacts {

	private static final Duration NOT_TWICE_A_DAY = Duration.ofHours(20);

	private final FirstContactRepository contacts;

	private final PastCallRepository pastCalls;

	private final AppointmentBook appointments;

	private final FirstContactPost post;

	private final FirstCallTask task;

	private final Engagements engagements;

	private final Reminders reminders;

	private final Timeline timeline;

	private final DueDates dueDates;

	private final Clock clock;

	FirstContacts(FirstContactRepository contacts, PastCallRepository pastCalls, AppointmentBook appointments,
			FirstContactPost post, FirstCallTask task, Engagements engagements, Reminders reminders, Timeline timeline,
			DueDates dueDates, Clock clock) {
		this.contacts = contacts;
		this.pastCalls = pastCalls;
		this.appointments = appointments;
		this.post = post;
		this.task = task;
		this.engagements = engagements;
		this.reminders = reminders;
		this.timeline = timeline;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/** Thanks for the enquiry, offers appointments and begins to await one. */
	public void acknowledge(EngagementReference reference) {
		this.contacts.save(new FirstContact(reference.value(), this.clock.instant()));
		this.post.thank(reference);
		Instant reminder = this.reminders.await(booking(reference), Ladder.BOOKING, "booking", Optional.empty());
		this.engagements.stands(reference, Stage.FIRST_CONTACT, Whereabouts.client("booking", reminder));
		this.timeline.record(reference, "enquiry.acknowledged");
	}

	/** The appointments that this client may choose from, earliest first, UTC. */
	@Transactional(readOnly = true)
	public List<Instant> freeSlots(EngagementReference reference) {
		boolean over = get(reference).isHeld() || this.engagements.get(reference).endedAt().isPresent();
		return over ? List.of() : this.appointments.free();
	}

	/** The appointment that the client chose, UTC, if they did. */
	@Transactional(readOnly = true)
	public Optional<Instant> appointment(EngagementReference reference) {
		return get(reference).slot();
	}

	/**
	 * Keeps the client's appointment. If their reminders had already run out, it is
	 * confirmed all the same.
	 * @param slot one of the free ones
	 * @throws Refused 409 if another client was faster; as too late if they have another
	 * appointment, the call took place or the engagement is over
	 */
	public void book(EngagementReference reference, Instant slot, Answer answer) {
		this.engagements.requireRunning(reference);
		FirstContact contact = get(reference);
		if (!contact.isHeld() && contact.slot().filter(slot::equals).isPresent()) {
			return;
		}
		contact.book(slot, answer);
		this.appointments.keep(contact, slot);
		this.timeline.record(reference, "call.booked");
		if (!this.reminders.answered(booking(reference))) {
			this.task.recallAt(reference, confirmBooking(reference));
		}
	}

	/**
	 * Looks how the wait for an appointment ended. Without one, whoever took the call in
	 * hand goes on by telephone; if nobody did, the stage ends in silence.
	 */
	public BookingOutcome readBooking(EngagementReference reference) {
		FirstContact contact = get(reference);
		if (contact.isHeld()) {
			return BookingOutcome.TAKEN;
		}
		if (contact.slot().isPresent()) {
			return BookingOutcome.BOOKED;
		}
		if (this.task.isTaken(reference)) {
			this.engagements.stands(reference, Stage.FIRST_CONTACT,
					Whereabouts.firm("first-call", this.dueDates.workingDays(2).toInstant()));
			return BookingOutcome.TAKEN;
		}
		this.engagements.finishStage(reference, NextStep.SILENT.code());
		return BookingOutcome.SILENT;
	}

	/**
	 * Confirms the appointment by mail, with an entry for the client's calendar.
	 * @return when the client is to be reminded of it, UTC
	 */
	public Instant confirmBooking(EngagementReference reference) {
		FirstContact contact = get(reference);
		Instant slot = contact.slot().orElseThrow();
		contact.confirmed(this.clock.instant());
		this.contacts.save(contact);
		this.post.confirm(reference, contact.step(), slot, contact.moves());
		this.engagements.stands(reference, Stage.FIRST_CONTACT, Whereabouts.firm("first-call", slot));
		return this.appointments.dayBefore(slot);
	}

	/** Reminds the client of the call, unless it was just confirmed or lies behind us. */
	public void remindOfCall(EngagementReference reference) {
		FirstContact contact = get(reference);
		Instant now = this.clock.instant();
		boolean fresh = contact.confirmedAt().filter((at) -> at.plus(NOT_TWICE_A_DAY).isAfter(now)).isPresent();
		contact.slot().filter((slot) -> slot.isAfter(now) && !fresh).ifPresent((slot) -> {
			CarriedReminders others = this.reminders.carriedTo(reference);
			this.reminders.carried(others, this.post.recall(reference, contact.round(), slot, others.items()).id());
			this.timeline.record(reference, "call.recalled");
		});
	}

	/**
	 * Writes down the first call; nobody waits for an appointment any more.
	 * @return where the contact goes from here
	 * @throws Refused 400 with the field, 409 if it was noted before
	 */
	public NextStep holdFirstCall(EngagementReference reference, FirstCall call) {
		FirstContact contact = get(reference);
		contact.hold(call, this.clock.instant());
		this.contacts.save(contact);
		this.timeline.record(reference, (call.outcome() == CallOutcome.NO_SHOW) ? "call.missed" : "call.held",
				(call.outcome() == CallOutcome.NO_SHOW) ? null : call.outcome().code());
		NextStep next = contact.next();
		if (next == NextStep.SILENT || next == NextStep.JUNK) {
			this.engagements.finishStage(reference, next.code());
		}
		this.reminders.noLongerNeeded(booking(reference));
		return next;
	}

	/** What came of the first call, once it was held. */
	@Transactional(readOnly = true)
	public Optional<FirstCall> call(EngagementReference reference) {
		return get(reference).call();
	}

	/** How ready the client is, once that was assessed. */
	@Transactional(readOnly = true)
	public Optional<Readiness> readiness(EngagementReference reference) {
		return get(reference).readiness();
	}

	/** What was noted of the calls before, oldest first. */
	@Transactional(readOnly = true)
	public List<FreeText> earlierNotes(EngagementReference reference) {
		return this.pastCalls.findByEngagementOrderByHeldAt(reference.value())
			.stream()
			.flatMap((past) -> Stream.ofNullable(past.notes()))
			.toList();
	}

	private FirstContact get(EngagementReference reference) {
		return this.contacts.findById(reference.value())
			.orElseThrow(() -> Refused.unknown("Ce dossier n’a pas encore de premier contact."));
	}

	static String booking(EngagementReference reference) {
		return reference.key("booking");
	}

}
