package fr.intendance.keys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose key seals a row, told from the business key that stands in the row. */
final class Owner {

	/** What belongs to no client yet: mails of strangers. */
	static final String FIRM = "_firm";

	private static final Pattern BUSINESS_KEY = Pattern.compile("[CE]-([A-Z0-9-]{1,32})(?:\\..*)?");

	/** What is kept of a client beyond its own key, on one ground. */
	private static final Pattern KEPT = Pattern.compile("K-([A-Z0-9-]{1,32})\\.([A-Z]{1,20})");

	private Owner() {
	}

	/** Who holds what of an engagement is kept on a ground. */
	static String kept(String engagement, String ground) {
		return "K" + engagement.substring(1) + "." + ground;
	}

	/**
	 * A client has the key of its first engagement, whose number is its own.
	 * @param businessKey such as {@code E-2026-0042.T17} or {@code C-2026-0042}
	 */
	static String of(String businessKey) {
		Matcher kept = KEPT.matcher(businessKey);
		if (kept.matches()) {
			return "kept_" + kept.group(1) + "_" + kept.group(2);
		}
		Matcher key = BUSINESS_KEY.matcher(businessKey);
		if (!key.matches()) {
			throw new IllegalArgumentException("No client has the key " + businessKey);
		}
		return key.group(1);
	}

}
