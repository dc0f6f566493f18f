package fr.intendance.quote;

/** The boxes that a client ticks to accept; their words are part of the evidence. */
public enum Consent {

	/** They read what they accept. */
	QUOTE_READ("J’ai lu le devis affiché et je l’accepte sans modification."),

	/** They may bind their company (C. civ. art. 1153). */
	AUTHORISED("Je suis habilité(e) à engager mon entreprise.");

	private final String sentence;

	Consent(String sentence) {
		this.sentence = sentence;
	}

	/** The French sentence beside the box. */
	public String sentence() {
		return this.sentence;
	}

}
