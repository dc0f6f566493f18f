package fr.intendance.evidence;

import java.util.Arrays;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/** What says how something was accepted. */
enum EvidenceDocument implements DocumentTemplate {

	/** By link, with a code: a simple electronic signature (eIDAS art. 25(1)). */
	CERTIFICATE("document/evidence-certificate", "CA"),

	/** On paper, of which there is a scan. */
	PAPER("document/evidence-paper", "CS");

	private final String template;

	private final String series;

	EvidenceDocument(String template, String series) {
		this.template = template;
		this.series = series;
	}

	@Override
	public String template() {
		return this.template;
	}

	@Override
	public Class<? extends DocumentView> view() {
		return CertificateView.class;
	}

	@Override
	public String series() {
		return this.series;
	}

	/** Whether a document of this kind is a certificate. */
	static boolean isKind(String kind) {
		return Arrays.stream(values()).anyMatch((one) -> one.kind().equals(kind));
	}

}
