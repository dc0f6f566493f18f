package fr.intendance.quote;

import fr.intendance.document.DocumentTemplate;

/**
 * The documents of the quote.
 */
final class QuoteDocument {

	/** The devis. */
	static final DocumentTemplate OFFER = new DocumentTemplate("document/quote-offer", QuoteView.class, "D");

	private QuoteDocument() {
	}

}
