package fr.intendance.needsreview;

import fr.intendance.document.DocumentTemplate;

/**
 * The documents of the needs review.
 */
final class NeedsReviewDocument {

	/** The cahier des charges. */
	static final DocumentTemplate SPECIFICATION = new DocumentTemplate("document/needs-review-specification",
			SpecificationView.class, "CDC");

	private NeedsReviewDocument() {
	}

}
