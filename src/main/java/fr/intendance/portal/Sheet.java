package fr.intendance.portal;

import java.util.List;
import java.util.stream.IntStream;

import fr.intendance.document.Document;

/**
 * A document that is read before it is signed.
 *
 * @param kind what it is; what that is called is in the bundle
 * @param number its number
 * @param sha256 its fingerprint
 * @param href where its PDF is
 * @param pages where the pictures of its pages are; none where it is only named
 */
record Sheet(String kind, String number, String sha256, String href, List<String> pages) {

	/** A document that is named and can be opened. */
	static Sheet of(Document document, Visit visit) {
		return new Sheet(document.kind(), document.number(), document.sha256(),
				visit.path("documents/" + document.number()), List.of());
	}

	/**
	 * The same with its pages shown.
	 * @param count how many pages it has
	 */
	Sheet shown(int count) {
		return new Sheet(this.kind, this.number, this.sha256, this.href,
				IntStream.rangeClosed(1, count).mapToObj((page) -> this.href + "/pages/" + page).toList());
	}

}
