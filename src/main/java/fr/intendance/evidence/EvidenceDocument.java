package fr.intendance.evidence;

import java.util.stream.Stream;

import fr.intendance.document.DocumentTemplate;

/** What says how something was accepted. */
final class EvidenceDocument {

	/** By link, with a code: a simple electronic signature (eIDAS art. 25(1)). */
	static final DocumentTemplate CERTIFICATE = new DocumentTemplate("document/evidence-certificate",
			CertificateView.class, "CA");

	/** On paper, of which there is a scan. */
	static final DocumentTemplate PAPER = new DocumentTemplate("document/evidence-paper", CertificateView.class, "CS");

	private EvidenceDocument() {
	}

	/** Whether a document of this kind is a certificate. */
	static boolean isKind(String kind) {
		return Stream.of(CERTIFICATE, PAPER).anyMatch((one) -> one.kind().equals(kind));
	}

}
