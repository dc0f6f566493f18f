package fr.intendance.desk;

import java.util.Map;

import fr.intendance.client.Engagement;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.engine.Refused;
import fr.intendance.offboarding.ClientErasure;
import fr.intendance.offboarding.ErasureReason;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a client is forgotten for good. */
@RestController
class ErasurePage {

	private final VisibleEngagements engagements;

	private final ClientErasure erasure;

	private final EngagementSheet sheet;

	private final DeskPages pages;

	ErasurePage(VisibleEngagements engagements, ClientErasure erasure, EngagementSheet sheet, DeskPages pages) {
		this.engagements = engagements;
		this.erasure = erasure;
		this.sheet = sheet;
		this.pages = pages;
	}

	/** The page that follows shows the certificate among the documents. */
	@PostMapping("/desk/engagements/{reference}/erasure")
	ResponseEntity<String> erase(@PathVariable String reference, @RequestParam Map<String, String> typed) {
		Engagement engagement = this.engagements.get(reference);
		try {
			if (!reference.equals(typed.getOrDefault("confirm", "").strip())) {
				throw Refused.invalid("confirm",
						"Recopiez la référence du dossier pour confirmer\u00a0: l’effacement est sans retour.");
			}
			this.erasure.erase(engagement.reference(), ErasureReason.of(typed.getOrDefault("reason", "")));
			return this.pages.lead("/desk/engagements/" + engagement.reference());
		}
		catch (Refused ex) {
			return this.pages.refuse("engagement", ex,
					(frame) -> this.sheet.of(engagement, frame, new Typed("erasure", typed)));
		}
	}

}
