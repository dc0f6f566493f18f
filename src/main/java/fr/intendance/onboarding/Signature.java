package fr.intendance.onboarding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.Click;

/**
 * What a client signs with: a simple electronic signature (eIDAS art. 25).
 *
 * @param name who signs
 * @param capacity as what, « gérante »
 * @param consents the boxes they ticked; by link all of them
 * @param documents the fingerprint of each document they saw, by its number
 * @param earlyStart whether they ask that the service begins while they may withdraw
 * @param scan the bytes of the signed paper, where it was signed on paper
 * @param click by link, that they typed the code that was mailed to them
 */
public record Signature(PersonName name, FreeText capacity, Set<SigningConsent> consents, Map<String, String> documents,
		boolean earlyStart, Optional<byte[]> scan, Optional<Click> click) {

	/** The box by which they ask to begin early (C. conso art. L221-25). */
	public static final String EARLY_START = "EARLY_START";

	public Signature {
		consents = Set.copyOf(consents);
		documents = Map.copyOf(documents);
	}

	/** A signature for which nobody clicked the last button, or not yet. */
	public Signature(PersonName name, FreeText capacity, Set<SigningConsent> consents, Map<String, String> documents,
			boolean earlyStart, Optional<byte[]> scan) {
		this(name, capacity, consents, documents, earlyStart, scan, Optional.empty());
	}

	/** By link, without a wish to begin early. */
	public Signature(PersonName name, FreeText capacity, Set<SigningConsent> consents, Map<String, String> documents) {
		this(name, capacity, consents, documents, false, Optional.empty());
	}

	/** The same after the last click. */
	public Signature with(Click last) {
		return new Signature(this.name, this.capacity, this.consents, this.documents, this.earlyStart, this.scan,
				Optional.of(last));
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

	Set<String> ticked() {
		Stream<String> early = this.earlyStart ? Stream.of(EARLY_START) : Stream.of();
		return Stream.concat(this.consents.stream().map(Enum::name), early).collect(Collectors.toSet());
	}

	String fingerprints() {
		return this.documents.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining("\n"));
	}

}
