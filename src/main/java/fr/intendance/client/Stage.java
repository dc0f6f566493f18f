package fr.intendance.client;

import java.util.Locale;

/** Where a journey stands on the map, in its order: it goes forward only. */
public enum Stage {

	FIRST_CONTACT, NEEDS_REVIEW, QUOTE, ONBOARDING, REPORTING, OFFBOARDING;

	/** The spelling of ids, addresses and REST, such as {@code first-contact}. */
	public String kebab() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
