package fr.intendance.mail;

/**
 * What became of a mail that was handed over.
 *
 * @param verdict what it means for the mail
 * @param text what the other side said, or what happened; it may name the address
 */
record Reply(Verdict verdict, String text) {

	/** What a reply means. */
	enum Verdict {

		/** They said yes. */
		TAKEN,

		/** They put it off: 4xx. */
		LATER,

		/** They will never take it as it is: 5xx. */
		REFUSED,

		/** It could not even be made. */
		UNFIT,

		/** We were told not to finish it; nothing was taken. */
		WITHHELD,

		/** They hung up or fell silent before they had the whole mail. */
		CUT_OFF,

		/** They had the whole mail and said nothing: it may have been taken. */
		DOUBTFUL,

		/** Nobody could be asked: no other mail would pass. */
		UNREACHABLE

	}

	/** Whether the next mail would fare no better now. */
	boolean isOfTheServer() {
		return switch (this.verdict) {
			case CUT_OFF, DOUBTFUL, UNREACHABLE -> true;
			case TAKEN, LATER, REFUSED, UNFIT, WITHHELD -> false;
		};
	}

}
