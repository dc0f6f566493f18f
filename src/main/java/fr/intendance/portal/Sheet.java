package fr.intendance.portal;

import fr.intendance.document.Document;

/**
 * A document that is read before it is signed.
 *
 * @param label what it is
 * @param number its number
 * @param sha256 its fingerprint
 * @param href where its PDF is
 */
record Sheet(String label, String number, String sha256, String href) {

	static Sheet of(Document document, Visit visit) {
		return new Sheet(document.label(), document.number(), document.sha256(),
				visit.path("documents/" + document.number()));
	}

}
