package fr.intendance.offboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands everything back to a client who leaves: one pack, by link. */
@Service
@Transactional
public class Handover {

	private final ClientExitRepository exits;

	private final Packing packing;

	private final PackShelf shelf;

	private final OffboardingLetters letters;

	private final Reminders reminders;

	private final Engagements engagements;

	private final DueDates dueDates;

	private final Timeline timeline;

	private final Clock clock;

	Handover(ClientExitRepository exits, Packing packing, PackShelf shelf, OffboardingLetters letters,
			Reminders reminders, Engagements engagements, DueDates dueDates, Timeline timeline, Clock clock) {
		this.exits = exits;
		this.packing = packing;
		this.shelf = shelf;
		this.letters = letters;
		this.reminders = reminders;
		this.engagements = engagements;
		this.dueDates = dueDates;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Makes the pack and registers it by its fingerprint. */
	public void pack(EngagementReference reference) {
		// databases keep microseconds
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Pack pack = this.packing.pack(reference, now);
		ClientExit exit = get(reference);
		exit.packed(pack, now);
		this.exits.save(exit);
		this.shelf.keep(reference.value(), pack);
		this.timeline.record(reference, "dossier.packed");
	}

	/** Mails the link to the pack, and waits for a word. */
	public void handOver(EngagementReference reference) {
		Instant reminder = this.reminders.await(awaited(reference), Ladder.HANDOVER, "handover", Optional.empty());
		this.letters.handOver(reference, get(reference));
		this.timeline.record(reference, "dossier.handedOver");
		this.engagements.stands(reference, Stage.OFFBOARDING, Whereabouts.client("handover", reminder));
	}

	/**
	 * The client has the pack; a second time changes nothing.
	 * @throws Refused 409 while there is none; as too late once the copies are deleted
	 */
	public void receive(EngagementReference reference, Answer answer) {
		this.engagements.requireRunning(reference);
		ClientExit exit = get(reference);
		if (exit.receivedAt().isPresent()) {
			return;
		}
		exit.received(answer);
		this.exits.save(exit);
		this.timeline.record(reference, "dossier.received");
		this.reminders.answered(awaited(reference));
	}

	/** Nobody waits for the client any longer: the firm deletes its copies. */
	public void readReceipt(EngagementReference reference) {
		if (get(reference).receivedAt().isEmpty()) {
			this.timeline.record(reference, "dossier.unacknowledged");
		}
		this.engagements.stands(reference, Stage.OFFBOARDING,
				Whereabouts.firm("confirm-deletion", this.dueDates.workingDays(5).toInstant()));
	}

	/** The bytes of the pack, as long as it is kept. */
	@Transactional(readOnly = true)
	public Optional<byte[]> content(EngagementReference reference) {
		return this.shelf.content(reference.value());
	}

	private ClientExit get(EngagementReference reference) {
		return this.exits.findById(reference.value())
			.orElseThrow(() -> Refused.unknown("Ce dossier n’est pas en cours de restitution."));
	}

	static String awaited(EngagementReference reference) {
		return reference.key(Ladder.HANDOVER.code());
	}

}
