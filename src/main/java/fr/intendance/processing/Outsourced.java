package fr.intendance.processing;

import java.util.Locale;

/** What the firm has others do with data. */
public enum Outsourced {

	/** The machine that this product runs on. */
	HOSTING,

	/** Sending and receiving mails. */
	MAIL,

	/** Copies elsewhere. */
	BACKUP,

	/** Files beside this product. */
	FILES,

	/** Signing in. */
	IDENTITIES,

	/** Calls. */
	TELEPHONY,

	/** Somebody who helps to keep it running. */
	MAINTENANCE;

	/** The code of its words, {@code processing.outsourced.hosting}. */
	public String code() {
		return "processing.outsourced." + name().toLowerCase(Locale.ROOT);
	}

}
