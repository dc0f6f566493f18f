package fr.intendance.offboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Scans;
import fr.intendance.client.Timeline;
import fr.intendance.document.Addressee;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.Pieces;
import fr.intendance.work.Stopping;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what is not to be kept, says so in writing and takes leave (GDPR art. 28). */
@Service
@Transactional
public class Closing {

	private final ClientExitRepository exits;

	private final PendingDecisions decisions;

	private final CertificateWriter writer;

	private final PackShelf shelf;

	private final OffboardingLetters letters;

	private final Pieces pieces;

	private final Scans scans;

	private final Documents documents;

	private final Stopping work;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Clock clock;

	Closing(ClientExitRepository exits, PendingDecisions decisions, CertificateWriter writer, PackShelf shelf,
			OffboardingLetters letters, Pieces pieces, Scans scans, Documents documents, Stopping work,
			Engagements engagements, Timeline timeline, Clock clock) {
		this.exits = exits;
		this.decisions = decisions;
		this.writer = writer;
		this.shelf = shelf;
		this.letters = letters;
		this.pieces = pieces;
		this.scans = scans;
		this.documents = documents;
		this.work = work;
		this.engagements = engagements;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * The firm deleted its copies; ours of what was handed in go with them. The pack
	 * stays for a client who never said that they have it. From now on no answer is
	 * awaited any more.
	 * @param on the day in Paris
	 * @param kept what is kept besides what the law asks for
	 * @throws Refused 400 naming {@code deletedOn} if that is not today or a day before;
	 * 409 while the client waits for a decision
	 */
	public void confirmDeletion(EngagementReference reference, LocalDate on, Optional<FreeText> kept, String by) {
		this.decisions.requireNone(reference);
		ClientExit exit = get(reference);
		exit.deleted(on, kept, by, LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS));
		this.exits.save(exit);
		this.pieces.erase(reference);
		this.scans.erase(reference);
		if (exit.receivedAt().isPresent()) {
			this.shelf.discard(reference.value());
		}
		this.timeline.record(reference, "copies.deleted");
		this.engagements.finishStage(reference, "closed");
	}

	/** Issues the certificate of what was handed back and deleted. */
	public void certify(EngagementReference reference) {
		ClientExit exit = get(reference);
		Addressee client = this.engagements.addressee(reference);
		Document document = this.documents.issue(OffboardingDocument.CERTIFICATE, client,
				this.writer.write(reference, client.party(), exit));
		exit.certified(document.number());
		this.exits.save(exit);
		this.timeline.record(reference, "certificate.issued", document.number());
	}

	/** Takes leave: after this nothing is under way and nothing goes out any more. */
	public void close(EngagementReference reference) {
		this.work.stop(reference);
		this.letters.close(reference, get(reference).certificate().orElseThrow());
	}

	private ClientExit get(EngagementReference reference) {
		return this.exits.findById(reference.value()).orElseThrow();
	}

}
