package fr.intendance.engine;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What somebody is told who asks for what cannot be. */
public final class Refusal {

	private Refusal() {
	}

	/** The refusal of a verb; fails if the verb is not refused. */
	public static Refused of(ThrowingCallable verb) {
		Refused refused = Assertions.catchThrowableOfType(Refused.class, verb);
		Assertions.assertThat(refused).as("refusal").isNotNull();
		return refused;
	}

}
