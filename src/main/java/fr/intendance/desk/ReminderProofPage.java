package fr.intendance.desk;

import java.util.List;

import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.document.Documents;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.ProvenWait;
import fr.intendance.reminder.ReminderProof;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a client was reminded of, to be read, and to be issued as a document. */
@RestController
class ReminderProofPage {

	private static final String PATH = "/desk/engagements/{reference}/reminders";

	private final VisibleEngagements visible;

	private final Engagements engagements;

	private final ReminderProof proof;

	private final Documents documents;

	private final DeskPages pages;

	ReminderProofPage(VisibleEngagements visible, Engagements engagements, ReminderProof proof, Documents documents,
			DeskPages pages) {
		this.visible = visible;
		this.engagements = engagements;
		this.proof = proof;
		this.documents = documents;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show(@PathVariable String reference) {
		Engagement engagement = this.visible.get(reference);
		return this.pages.show("reminders", (frame) -> view(frame, engagement));
	}

	@PostMapping(PATH)
	ResponseEntity<String> issue(@PathVariable String reference) {
		Engagement engagement = this.visible.get(reference);
		try {
			this.proof.issue(engagement.reference());
			return this.pages.lead("/desk/engagements/" + engagement.reference() + "/reminders#documents");
		}
		catch (Refused ex) {
			return this.pages.refuse("reminders", ex, (frame) -> view(frame, engagement));
		}
	}

	private View view(Frame frame, Engagement engagement) {
		String reference = engagement.reference().value();
		return new View(frame, reference, this.engagements.client(engagement).company(),
				this.proof.of(engagement.reference()),
				this.documents.of(reference)
					.stream()
					.filter((one) -> one.kind().equals("reminder-proof"))
					.map(EngagementTraces.Paper::of)
					.toList());
	}

	/**
	 * @param frame what surrounds the page
	 * @param reference the engagement
	 * @param company whose it is
	 * @param waits what was asked for
	 * @param issued the proofs that were issued
	 */
	record View(Frame frame, String reference, String company, List<ProvenWait> waits,
			List<EngagementTraces.Paper> issued) {
	}

}
