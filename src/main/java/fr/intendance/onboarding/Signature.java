package fr.intendance.onboarding;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.engine.Refused;

/**
 * What a client signs with: a simple electronic signature (eIDAS art. 25).
 *
 * @param name who signs
 * @param capacity as what, « gérante »
 * @param consents the boxes they ticked; by link all of them
 * @param documents the fingerprint of each document they saw, by its number
 */
public record Signature(PersonName name, FreeText capacity, Set<SigningConsent> consents,
		Map<String, String> documents) {

	public Signature {
		consents = Set.copyOf(consents);
		documents = Map.copyOf(documents);
	}

	/**
	 * @throws Refused 400 naming the first box that is missing where the client ticks
	 * them
	 */
	void requireConsents(Answer.How how) {
		for (SigningConsent consent : SigningConsent.values()) {
			if (how == Answer.How.LINK && !this.consents.contains(consent)) {
				throw Refused.invalid(consent.name(), "Cochez cette case pour signer.");
			}
		}
	}

	/**
	 * @throws Refused 409 if something else was seen than what is to be signed
	 */
	void requireSame(Map<String, String> issued) {
		if (!this.documents.equals(issued)) {
			throw Refused.conflict("Ces documents ont été remplacés : rechargez la page pour signer les bons.");
		}
	}

	String sentences() {
		Set<SigningConsent> inOrder = EnumSet.noneOf(SigningConsent.class);
		inOrder.addAll(this.consents);
		return inOrder.stream().map(SigningConsent::sentence).collect(Collectors.joining("\n"));
	}

	String fingerprints() {
		return this.documents.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining("\n"));
	}

}
