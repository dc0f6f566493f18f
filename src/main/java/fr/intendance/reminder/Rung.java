package fr.intendance.reminder;

/**
 * One step of a ladder.
 *
 * @param tone how it speaks, and its place
 * @param days working days after the letter, or, negative, before the end
 */
public record Rung(Tone tone, int days) {

	/** Whether it is counted back from the end. */
	public boolean isBeforeEnd() {
		return this.days < 0;
	}

}
