package fr.intendance.processing;

import java.util.Locale;

/** What the firm is when it processes data. */
public enum FirmRole {

	/** It decides itself what for (GDPR art. 4(7)). */
	CONTROLLER,

	/** It works on a client's behalf (GDPR art. 4(8)). */
	PROCESSOR;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
