package fr.intendance.desk;

import java.util.Map;

import fr.intendance.client.Engagement;
import fr.intendance.client.FirmNotes;
import fr.intendance.client.FreeText;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.offboarding.ClientErasure;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the firm notes something about an engagement, also after its end. */
@RestController
class NotePage {

	private final VisibleEngagements engagements;

	private final FirmNotes notes;

	private final ClientErasure erasure;

	private final EngagementSheet sheet;

	private final DeskPages pages;

	NotePage(VisibleEngagements engagements, FirmNotes notes, ClientErasure erasure, EngagementSheet sheet,
			DeskPages pages) {
		this.engagements = engagements;
		this.notes = notes;
		this.erasure = erasure;
		this.sheet = sheet;
		this.pages = pages;
	}

	@PostMapping("/desk/engagements/{reference}/notes")
	ResponseEntity<String> write(@PathVariable String reference, @RequestParam Map<String, String> typed) {
		Engagement engagement = this.engagements.get(reference);
		try {
			if (this.erasure.isDone(engagement)) {
				throw Refused.conflict("Ce client est effacé : rien ne peut plus être noté à son sujet.");
			}
			this.notes.write(engagement.reference(),
					new FreeText(new FormValues(typed).requiredText("note", FirmNotes.LONGEST)));
			return this.pages.lead("/desk/engagements/" + engagement.reference() + "#notes");
		}
		catch (Refused ex) {
			return this.pages.refuse("engagement", ex,
					(frame) -> this.sheet.of(engagement, frame, new Typed("note", typed)));
		}
	}

}
