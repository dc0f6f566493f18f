package fr.intendance.journey;

import org.junit.jupiter.api.Test;

/**
 * On the embedded database; its statements and commits are counted, which is the same at
 * each run.
 */
class H2ClientJourneyIT extends ClientJourneyFacts {

	@Test
	void staysWithinItsGate() {
		JourneyGate gate = JourneyGate.read();

		gate.verify(count());
	}

}
