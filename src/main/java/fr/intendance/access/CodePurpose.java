package fr.intendance.access;

import java.util.Locale;

/** What a one-time code lets somebody do; each has its words in the mail. */
public enum CodePurpose {

	/** To sign and accept a quote. */
	QUOTE,

	/** To sign the contract and its annexes. */
	SIGNATURE,

	/** To open a page of the portal on a device. */
	PORTAL;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
