package fr.intendance.desk;

import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.onboarding.ContractDrafts;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The contract as it would be drawn up today, for whoever reads it over. */
@RestController
class ContractDraftPage {

	private final VisibleEngagements engagements;

	private final ContractDrafts drafts;

	ContractDraftPage(VisibleEngagements engagements, ContractDrafts drafts) {
		this.engagements = engagements;
		this.drafts = drafts;
	}

	@GetMapping("/desk/engagements/{reference}/contract-draft")
	ResponseEntity<byte[]> show(@PathVariable String reference) {
		byte[] pdf = this.drafts.preview(this.engagements.get(reference).reference());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("projet-de-contrat.pdf").build().toString())
			.body(pdf);
	}

}
