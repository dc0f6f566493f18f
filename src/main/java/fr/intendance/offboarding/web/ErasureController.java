package fr.intendance.offboarding.web;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Document;
import fr.intendance.engine.Refused;
import fr.intendance.offboarding.ClientErasure;
import fr.intendance.offboarding.ErasureReason;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ErasureController {

	private final ClientErasure erasure;

	ErasureController(ClientErasure erasure) {
		this.erasure = erasure;
	}

	/** Forgets the client of an engagement, with all others that they had. */
	@PostMapping("/api/engagements/{reference}/erasure")
	Certificate erase(@PathVariable String reference, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String confirm) {
		if (!confirm.equals(reference)) {
			throw Refused.invalid("confirm",
					"Confirmez en répétant la référence du dossier\u00a0: l’effacement est sans retour.");
		}
		Document certificate = this.erasure.erase(new EngagementReference(reference), ErasureReason.of(reason));
		return new Certificate(certificate.number(), "/api/documents/" + certificate.number());
	}

	/**
	 * @param number of the certificate
	 * @param href where its PDF is
	 */
	record Certificate(String number, String href) {
	}

}
