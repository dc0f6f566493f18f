package fr.intendance.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements and commits the journey may take of the database.
 *
 * @param statements as they were counted last
 * @param commits as they were counted last
 */
record JourneyGate(long statements, long commits) {

	private static final String FILE = "/journey-gate.properties";

	private static final double TOLERANCE = 1.05;

	static JourneyGate read() {
		try (InputStream file = JourneyGate.class.getResourceAsStream(FILE)) {
			Properties counts = new Properties();
			counts.load(file);
			return new JourneyGate(Long.parseLong(counts.getProperty("statements")),
					Long.parseLong(counts.getProperty("commits")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void verify(StatementCount.Count count) {
		System.out.printf("The journey takes %d statements and %d commits; the gate says %d and %d.%n",
				count.statements(), count.commits(), this.statements, this.commits);
		verify("statements", this.statements, count.statements());
		verify("commits", this.commits, count.commits());
	}

	private static void verify(String what, long before, long now) {
		assertThat((double) now)
			.as("The journey takes %d %s instead of %d, a rise of more than 5 %%. Look for the loop or the repeated read;"
					+ " if the rise is worth it, write the new number into src/test/resources%s and say why in the commit.",
					now, what, before, FILE)
			.isLessThanOrEqualTo(before * TOLERANCE);
		assertThat((double) now)
			.as("The journey takes only %d %s instead of %d: well done. Write the new number into src/test/resources%s.",
					now, what, before, FILE)
			.isGreaterThanOrEqualTo(before / TOLERANCE);
	}

}
