package fr.intendance.needsreview;

/**
 * What the law says to a wished service.
 *
 * @param service its code, such as {@code INVOICING}; its name is {@code service.<code>}
 * of the message bundle
 * @param ruling whether the firm may do it
 * @param reason why, in French
 * @param turnTo who does what the firm may not do; empty where nothing is reserved
 * @param source the article of law
 */
public record Verdict(String service, Ruling ruling, String reason, String turnTo, String source) {

	/** Whether the firm does it all the same, as it is or with a reserve. */
	public boolean isRetained() {
		return this.ruling != Ruling.BLOCK;
	}

	/** Whether there is a limit to tell the client about. */
	public boolean isLimited() {
		return this.ruling != Ruling.OK;
	}

	/** Whether the firm may do something. */
	public enum Ruling {

		/** Clerical work. */
		OK,

		/** Only within limits. */
		WARN,

		/** Reserved by law to others. */
		BLOCK

	}

}
