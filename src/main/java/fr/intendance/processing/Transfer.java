package fr.intendance.processing;

import java.util.Locale;
import java.util.Set;

import fr.intendance.document.MemberStates;

/** What allows data to be where they are (GDPR chapter V). */
public enum Transfer {

	/** They stay in the European Economic Area. */
	NONE,

	/** A decision of the Commission says the country protects them well (art. 45). */
	ADEQUACY,

	/** The standard clauses of the Commission (art. 46(2)(c)). */
	CLAUSES;

	/** Beside the states of the Union. */
	private static final Set<String> EEA = Set.of("IS", "LI", "NO");

	/** The code of its words, {@code processing.transfer.clauses}. */
	public String code() {
		return "processing.transfer." + name().toLowerCase(Locale.ROOT);
	}

	/** Whether data in a country are transferred nowhere. */
	static boolean isInside(String country) {
		return EEA.contains(country) || MemberStates.codes().contains(country);
	}

}
