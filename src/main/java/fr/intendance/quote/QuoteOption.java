package fr.intendance.quote;

/** What the firm may add when it approves a quote. */
public enum QuoteOption {

	/** To put things in order once, before the first month. */
	SET_UP,

	/** Half a day at the client's. */
	ON_SITE,

	/** Part of the price is paid on order. */
	DEPOSIT

}
