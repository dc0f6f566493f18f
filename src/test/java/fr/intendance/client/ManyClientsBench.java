package fr.intendance.client;

import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.journey.StatementCount;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** How long the same pages take of the server, over its own door, on this machine. */
@ApplicationTest
@Import(StatementCount.class)
class ManyClientsBench extends ManyClientsFacts {

	private static final long GOAL = 200;

	@Test
	void answersWithinTwoHundredMilliseconds() {
		Map<String, Long> medians = medians();

		medians.forEach((page, millis) -> System.out.printf("%s: %d ms%n", page, millis));
		assertThat(medians).allSatisfy((page, millis) -> assertThat(millis).as(page).isLessThan(GOAL));
	}

}
