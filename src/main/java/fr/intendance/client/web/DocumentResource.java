package fr.intendance.client.web;

import fr.intendance.document.Document;

/**
 * An issued document as programs see it.
 *
 * @param kind what it is, {@code quote-offer}
 * @param number unique
 * @param language {@code fr} or {@code en}
 * @param templateVersion the version of the template that made it
 * @param sha256 the fingerprint of its bytes
 * @param href the path of the PDF
 */
record DocumentResource(String kind, String number, String language, String templateVersion, String sha256,
		String href) {

	static DocumentResource of(Document document) {
		return new DocumentResource(document.kind(), document.number(), document.language().getLanguage(),
				document.templateVersion(), document.sha256(), "/api/documents/" + document.number());
	}

}
