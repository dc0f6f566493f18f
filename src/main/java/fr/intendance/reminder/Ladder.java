package fr.intendance.reminder;

import java.util.Locale;

/** What is awaited from a client; each kind has reminders of its own. */
public enum Ladder {

	BOOKING, QUESTIONNAIRE, SPECIFICATION, QUOTE, SIGNATURE, PIECES, REPORT, HANDOVER;

	/**
	 * Whether the client has not ordered anything yet: who objects is not reminded of it.
	 */
	public boolean isBeforeContract() {
		return compareTo(SIGNATURE) < 0;
	}

	/**
	 * The last part of the business key, the code of whereabouts, the end of the
	 * template's name.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
