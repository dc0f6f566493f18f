package fr.intendance.client;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AllowanceTest {

	private final Allowance allowance = new Allowance(3, Duration.ofDays(1));

	@Test
	void letsEachDoItSoOften() {
		assertThat(spent("one", 3)).isTrue();
		assertThat(this.allowance.leaves("one")).isFalse();
		assertThat(this.allowance.spend("one")).isFalse();
	}

	@Test
	void countsEachForThemselves() {
		spent("one", 3);

		assertThat(this.allowance.leaves("another")).isTrue();
		assertThat(this.allowance.spend("another")).isTrue();
	}

	@Test
	void looksWithoutSpending() {
		for (int look = 0; look < 10; look++) {
			assertThat(this.allowance.leaves("one")).isTrue();
		}

		assertThat(spent("one", 3)).isTrue();
	}

	@Test
	void forgetsThoseLongestUnseen() {
		spent("first", 3);
		spent("second", 3);
		for (int stranger = 0; stranger < 9_999; stranger++) {
			this.allowance.spend("stranger " + stranger);
		}

		assertThat(this.allowance.leaves("first")).isTrue();
		assertThat(this.allowance.leaves("second")).isFalse();
	}

	private boolean spent(String key, int times) {
		boolean all = true;
		for (int time = 0; time < times; time++) {
			all &= this.allowance.spend(key);
		}
		return all;
	}

}
