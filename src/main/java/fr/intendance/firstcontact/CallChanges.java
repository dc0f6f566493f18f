package fr.intendance.firstcontact;

import java.time.Clock;
import java.time.Instant;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client moves the first call, or calls it off, as long as it is to come. */
@Service
@Transactional
public class CallChanges {

	private final FirstContactRepository contacts;

	private final FirstContacts calls;

	private final AppointmentBook appointments;

	private final FirstContactPost post;

	private final FirstCallTask task;

	private final Engagements engagements;

	private final Timeline timeline;

	private final DueDates dueDates;

	private final Clock clock;

	CallChanges(FirstContactRepository contacts, FirstContacts calls, AppointmentBook appointments,
			FirstContactPost post, FirstCallTask task, Engagements engagements, Timeline timeline, DueDates dueDates,
			Clock clock) {
		this.contacts = contacts;
		this.calls = calls;
		this.appointments = appointments;
		this.post = post;
		this.task = task;
		this.engagements = engagements;
		this.timeline = timeline;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/**
	 * The client takes another appointment instead of the one that is to come.
	 * @param slot one of the free ones
	 * @throws Refused 409 if another client was faster; as too late if the one before is
	 * not to come any more, or the engagement is over
	 */
	public void move(EngagementReference reference, Instant slot, Answer answer) {
		this.engagements.requireRunning(reference);
		FirstContact contact = get(reference);
		if (contact.slot().filter(slot::equals).isPresent()) {
			return;
		}
		contact.move(slot, answer, this.clock.instant());
		this.appointments.keep(contact, slot);
		this.timeline.record(reference, "call.moved");
		this.task.recallAt(reference, this.calls.confirmBooking(reference));
	}

	/**
	 * The client calls the appointment off. The call is still to be held: they may book
	 * another one, or the firm calls.
	 * @throws Refused 409 as too late if it is not to come any more
	 */
	public void callOff(EngagementReference reference) {
		this.engagements.requireRunning(reference);
		FirstContact contact = get(reference);
		Instant slot = contact.callOff(this.clock.instant());
		this.contacts.save(contact);
		this.post.callOff(reference, contact.step(), slot, contact.moves());
		this.engagements.stands(reference, Stage.FIRST_CONTACT,
				Whereabouts.firm("first-call", this.dueDates.workingDays(2).toInstant()));
		this.timeline.record(reference, "call.calledOff");
	}

	/** Whether the client has an appointment that they can still move or call off. */
	@Transactional(readOnly = true)
	public boolean arePossible(EngagementReference reference) {
		return get(reference).isToCome(this.clock.instant()) && this.engagements.get(reference).endedAt().isEmpty();
	}

	private FirstContact get(EngagementReference reference) {
		return this.contacts.findById(reference.value())
			.orElseThrow(() -> Refused.unknown("Ce dossier n’a pas encore de premier contact."));
	}

}
