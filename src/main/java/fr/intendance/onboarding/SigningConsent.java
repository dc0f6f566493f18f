package fr.intendance.onboarding;

/** The boxes that a client ticks to sign; their words are part of the evidence. */
public enum SigningConsent {

	/** They read what they sign. */
	CONTRACT_READ("J’ai lu le contrat de prestation de services et je l’accepte."),

	/** They read its two annexes. */
	ANNEXES_READ(
			"J’ai lu l’accord de confidentialité, le contrat de sous-traitance de données et, s’il y en a un, le mandat de facturation, et je les accepte."),

	/** They may bind their company (C. civ. art. 1153). */
	AUTHORISED("Je suis habilité(e) à engager mon entreprise."),

	/** They agree to sign this way (C. civ. art. 1368). */
	SIMPLE_SIGNATURE("J’accepte de signer par voie électronique (signature électronique simple).");

	private final String sentence;

	SigningConsent(String sentence) {
		this.sentence = sentence;
	}

	/** The French sentence beside the box. */
	public String sentence() {
		return this.sentence;
	}

}
