package fr.intendance.reminder;

/**
 * One step of a ladder.
 *
 * @param tone how it speaks, and its place
 * @param channel by mail or by phone
 * @param days working days after the letter, or, negative, before the end
 */
public record Rung(Tone tone, Channel channel, int days) {

	/** A mail. */
	public Rung(Tone tone, int days) {
		this(tone, Channel.MAIL, days);
	}

	/** Whether it is counted back from the end. */
	public boolean isBeforeEnd() {
		return this.days < 0;
	}

}
