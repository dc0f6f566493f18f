package fr.intendance.quote;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/**
 * The documents of the quote.
 */
enum QuoteDocument implements DocumentTemplate {

	/** The devis. */
	OFFER;

	@Override
	public String template() {
		return "document/quote-offer";
	}

	@Override
	public Class<? extends DocumentView> view() {
		return QuoteView.class;
	}

	@Override
	public String series() {
		return "D";
	}

}
