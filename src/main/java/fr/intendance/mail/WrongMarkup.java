package fr.intendance.mail;

/** A mail template is no mail. */
final class WrongMarkup extends IllegalStateException {

	private final String sentence;

	private final String near;

	/**
	 * @param sentence the same for whoever writes templates
	 * @param near what stands in the template where the mistake is
	 */
	WrongMarkup(String message, String sentence, String near) {
		super(message);
		this.sentence = sentence;
		this.near = near;
	}

	String sentence() {
		return this.sentence;
	}

	/** The line of the template on which it is, as far as that can be told; from 1. */
	int lineIn(String source) {
		int place = source.indexOf(this.near);
		return (int) source.substring(0, Math.max(place, 0)).chars().filter((sign) -> sign == '\n').count() + 1;
	}

}
