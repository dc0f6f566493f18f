package fr.intendance.quote;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.client.PersonName;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.Click;

/**
 * A client's yes.
 *
 * @param sha256 the fingerprint of the exact PDF that they saw
 * @param name who accepts
 * @param capacity as what, « gérante »
 * @param consents the boxes they ticked; by link all of them
 * @param onPaper what is known of it where it was not given by link
 * @param click by link, that they typed the code that was mailed to them
 * @param options which of the lines offered beside they take, counted from 0
 */
public record Acceptance(String sha256, PersonName name, FreeText capacity, Set<Consent> consents, OnPaper onPaper,
		Optional<Click> click, SortedSet<Integer> options) {

	public Acceptance {
		consents = Set.copyOf(consents);
	}

	/** A yes of which nobody clicked the last button, or not yet. */
	public Acceptance(String sha256, PersonName name, FreeText capacity, Set<Consent> consents, OnPaper onPaper) {
		this(sha256, name, capacity, consents, onPaper, Optional.empty(), Collections.emptySortedSet());
	}

	/** A yes of today, given at a distance, with nothing on paper. */
	public Acceptance(String sha256, PersonName name, FreeText capacity, Set<Consent> consents) {
		this(sha256, name, capacity, consents, OnPaper.nothing());
	}

	/**
	 * @throws Refused 400 naming {@code file} if it came on paper without a scan, or that
	 * is none
	 */
	Optional<HandedFile> scan(Answer.How how) {
		if (how == Answer.How.PAPER && this.onPaper.scan().isEmpty()) {
			throw Refused.invalid("file", "Joignez le scan ou la photo du devis signé.");
		}
		return this.onPaper.scan().map(HandedFile::of);
	}

	/**
	 * @throws Refused 400 naming the first box that is missing where the client ticks
	 * them
	 */
	void requireConsents(Answer.How how) {
		for (Consent consent : Consent.values()) {
			if (how == Answer.How.LINK && !this.consents.contains(consent)) {
				throw Refused.invalid(consent.name(), "Cochez cette case pour accepter le devis.");
			}
		}
	}

	/** The same after the last click. */
	public Acceptance with(Click last) {
		return new Acceptance(this.sha256, this.name, this.capacity, this.consents, this.onPaper, Optional.of(last),
				this.options);
	}

	/** The same with options. */
	public Acceptance taking(SortedSet<Integer> some) {
		return new Acceptance(this.sha256, this.name, this.capacity, this.consents, this.onPaper, this.click, some);
	}

	Set<String> ticked() {
		return this.consents.stream().map(Enum::name).collect(Collectors.toSet());
	}

}
