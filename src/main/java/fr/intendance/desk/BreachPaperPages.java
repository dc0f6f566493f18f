package fr.intendance.desk;

import fr.intendance.breach.BreachPapers;
import fr.intendance.breach.Breaches;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a breach, for whoever reads them over before anybody is told. */
@RestController
class BreachPaperPages {

	private final BreachPapers papers;

	BreachPaperPages(BreachPapers papers) {
		this.papers = papers;
	}

	@GetMapping("/desk/breaches/{id}/notices/{reference}")
	ResponseEntity<byte[]> notice(@PathVariable long id, @PathVariable String reference) {
		return pdf("projet-de-courrier_" + Breaches.number(id), this.papers.notice(id, reference));
	}

	@GetMapping("/desk/breaches/{id}/authority")
	ResponseEntity<byte[]> authority(@PathVariable long id) {
		return pdf("fiche-cnil_" + Breaches.number(id), this.papers.authority(id));
	}

	private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name + ".pdf").build().toString())
			.body(content);
	}

}
