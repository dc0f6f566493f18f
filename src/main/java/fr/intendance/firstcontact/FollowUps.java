package fr.intendance.firstcontact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what follows from a first call. */
@Service
@Transactional
public class FollowUps {

	private final FirstContactRepository contacts;

	private final PastCallRepository pastCalls;

	private final ReadinessTable readiness;

	private final LetterPress press;

	private final FirstContactPost post;

	private final Engagements engagements;

	private final Reminders reminders;

	private final Timeline timeline;

	private final OpeningHours openingHours;

	FollowUps(FirstContactRepository contacts, PastCallRepository pastCalls, ReadinessTable readiness,
			LetterPress press, FirstContactPost post, Engagements engagements, Reminders reminders, Timeline timeline,
			OpeningHours openingHours) {
		this.contacts = contacts;
		this.pastCalls = pastCalls;
		this.readiness = readiness;
		this.press = press;
		this.post = post;
		this.engagements = engagements;
		this.reminders = reminders;
		this.timeline = timeline;
		this.openingHours = openingHours;
	}

	/**
	 * Scores how ready the client is and ends the stage as the call did, unless the
	 * contact is taken up again.
	 */
	public void assessReadiness(EngagementReference reference) {
		FirstContact contact = get(reference);
		FirstCall call = contact.call().orElseThrow();
		contact.assessed(this.readiness.assess(call.signals(), call.backlogMonths(), Locale.FRENCH));
		this.contacts.save(contact);
		if (contact.next() != NextStep.RECONTACT) {
			this.engagements.finishStage(reference, call.outcome().code());
		}
	}

	/**
	 * Tells the client with kindness what to prepare before delegating, by mail and by a
	 * letter that goes with it.
	 * @return when the contact is taken up again, UTC, if that was agreed
	 */
	public Optional<Instant> sendNotYetLetter(EngagementReference reference) {
		FirstContact contact = get(reference);
		FirstCall call = contact.call().orElseThrow();
		Readiness readiness = this.readiness.assess(call.signals(), call.backlogMonths(),
				this.engagements.addressee(reference).language());
		String letter = this.press.notYet(reference, contact.calledOn(), call, readiness);
		this.post.notYet(reference, contact.round(), call, readiness, letter);
		this.timeline.record(reference, "not-yet.sent", call.recontactOn().map(LocalDate::toString).orElse(null),
				call.reason().orElse(new FreeText("")));
		Optional<Instant> again = call.recontactOn()
			.map((day) -> this.openingHours.nextOpening(day.atStartOfDay(BusinessZone.PARIS).toInstant()));
		again.ifPresent(
				(at) -> this.engagements.stands(reference, Stage.FIRST_CONTACT, Whereabouts.nobody("recontact", at)));
		return again;
	}

	/**
	 * Tells the client with kindness why not, and to whom to turn, by mail and by a
	 * letter that goes with it.
	 */
	public void sendOutOfScopeLetter(EngagementReference reference) {
		FirstContact contact = get(reference);
		FirstCall call = contact.call().orElseThrow();
		this.post.outOfScope(reference, call, this.press.outOfScope(reference, contact.calledOn(), call));
		this.timeline.record(reference, "out-of-scope.sent", null, call.reason().orElse(new FreeText("")));
	}

	/** The agreed day has come: the client may choose an appointment again. */
	public void resumeContact(EngagementReference reference) {
		FirstContact contact = again(reference);
		this.post.resume(reference, contact.round());
		this.timeline.record(reference, "contact.resumed");
		awaitBooking(reference);
	}

	/** The client missed the call and may choose another appointment. */
	public void offerNewSlot(EngagementReference reference) {
		Instant missed = get(reference).slot().orElseThrow();
		FirstContact contact = again(reference);
		this.post.offer(reference, contact.round(), missed);
		this.timeline.record(reference, "slot.offered");
		awaitBooking(reference);
	}

	private FirstContact again(EngagementReference reference) {
		FirstContact contact = get(reference);
		this.pastCalls.save(contact.again());
		return this.contacts.save(contact);
	}

	private void awaitBooking(EngagementReference reference) {
		Instant reminder = this.reminders.await(FirstContacts.booking(reference), Ladder.BOOKING, "booking",
				Optional.empty());
		this.engagements.stands(reference, Stage.FIRST_CONTACT, Whereabouts.client("booking", reminder));
	}

	private FirstContact get(EngagementReference reference) {
		return this.contacts.findById(reference.value()).orElseThrow();
	}

}
