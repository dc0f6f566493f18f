package fr.intendance.offboarding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.intendance.document.DatedTexts;
import fr.intendance.document.Document;

/**
 * Why something is kept of a client who is forgotten. How long is in
 * {@code law/retention.csv}, with its source.
 */
enum KeptGround {

	/** What was agreed, how, and what was certified. */
	CONTRACT(Set.of("needs-review-specification", "quote-offer", "onboarding-contract", "onboarding-confidentiality",
			"onboarding-data-processing", "onboarding-billing-mandate", "onboarding-withdrawal", "evidence-certificate",
			"evidence-paper", "offboarding-certificate", "breach-notice")),

	/** What says how much was worked and what was owed. */
	ACCOUNTING(Set.of("reporting-activity", "reporting-statement")),

	/** That they were forgotten. */
	ERASURE(Set.of("offboarding-erasure"));

	private static final DatedTexts LAW = new DatedTexts("law/retention.csv");

	private final Set<String> kinds;

	KeptGround(Set<String> kinds) {
		this.kinds = kinds;
	}

	/** Why a document is kept, if the law orders it. */
	static Optional<KeptGround> of(Document document) {
		return Stream.of(values()).filter((one) -> one.kinds.contains(document.kind())).findFirst();
	}

	/**
	 * The last day of it, in Paris.
	 * @param end the last day of the contract
	 */
	LocalDate until(LocalDate end) {
		return end.plus(Period.parse(law("period", end).french()));
	}

	/** What it is, in words. */
	String what(LocalDate day, Locale language) {
		return LAW.on(key(), day).in(language);
	}

	/** How long and by which rule, in words. */
	String rule(LocalDate day, Locale language) {
		return law("rule", day).in(language);
	}

	private DatedTexts.DatedText law(String part, LocalDate day) {
		return LAW.on(key() + "." + part, day);
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
