package fr.intendance.needsreview;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/**
 * The documents of the needs review.
 */
enum NeedsReviewDocument implements DocumentTemplate {

	/** The cahier des charges. */
	SPECIFICATION;

	@Override
	public String template() {
		return "document/needs-review-specification";
	}

	@Override
	public Class<? extends DocumentView> view() {
		return SpecificationView.class;
	}

	@Override
	public String series() {
		return "CDC";
	}

}
