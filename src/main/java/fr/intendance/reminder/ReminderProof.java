package fr.intendance.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.document.Addressee;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves what a client was reminded of: from the rows that the outbox wrote when the mail
 * server answered, not from what was planned.
 */
@Service
@Transactional
public class ReminderProof {

	private final ProvenWaits waits;

	private final Engagements engagements;

	private final Documents documents;

	private final Timeline timeline;

	private final Clock clock;

	ReminderProof(ProvenWaits waits, Engagements engagements, Documents documents, Timeline timeline, Clock clock) {
		this.waits = waits;
		this.engagements = engagements;
		this.documents = documents;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Each answer that was asked for, the first one first. */
	@Transactional(readOnly = true)
	public List<ProvenWait> of(EngagementReference reference) {
		return this.waits.of(reference);
	}

	/**
	 * Issues the proof as it is now; a later one says more, and has its own number.
	 * @throws fr.intendance.document.FirmIncomplete while the settings do not say who the
	 * firm is
	 */
	public Document issue(EngagementReference reference) {
		Addressee client = this.engagements.addressee(reference);
		Instant now = this.clock.instant();
		List<ProvenWait> proven = this.waits.of(reference);
		Document document = this.documents.issue(ReminderDocument.PROOF, client,
				(imprint) -> new ReminderProofView(imprint, client.party(), reference.value(), now, proven));
		this.timeline.record(reference, "reminders.proven", document.number());
		return document;
	}

}
