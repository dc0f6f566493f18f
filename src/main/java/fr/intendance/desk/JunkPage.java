package fr.intendance.desk;

import fr.intendance.client.Engagement;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.FirstCallTask;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an enquiry that is none is erased, with everything that came with it. */
@RestController
class JunkPage {

	private final VisibleEngagements engagements;

	private final FirstCallTask task;

	private final EngagementSheet sheet;

	private final DeskPages pages;

	JunkPage(VisibleEngagements engagements, FirstCallTask task, EngagementSheet sheet, DeskPages pages) {
		this.engagements = engagements;
		this.task = task;
		this.sheet = sheet;
		this.pages = pages;
	}

	@PostMapping("/desk/engagements/{reference}/junk")
	ResponseEntity<String> erase(@PathVariable String reference) {
		Engagement engagement = this.engagements.get(reference);
		try {
			this.task.noteJunk(engagement.reference());
			return this.pages.lead("/desk");
		}
		catch (Refused ex) {
			return this.pages.refuse("engagement", ex, (frame) -> this.sheet.of(engagement, frame, Typed.nothing()));
		}
	}

}
