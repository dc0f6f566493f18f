package fr.intendance.onboarding;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SuspensionTest {

	private static final Instant SINCE = Instant.parse("2026-11-23T22:30:00Z");

	@Test
	void countsCalendarDaysInParis() {
		Suspension open = new Suspension(null, "E-2026-0042", SINCE, null);

		Suspension ended = open.ended(Instant.parse("2026-11-30T23:30:00Z"));

		assertThat(open.isOpen()).isTrue();
		assertThat(open.days(SINCE)).isZero();
		assertThat(open.days(Instant.parse("2026-11-24T23:30:00Z"))).isEqualTo(2);
		assertThat(ended.isOpen()).isFalse();
		assertThat(ended.days(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo(8);
		assertThat(ended.period()).isEqualTo("2026-11-23/2026-12-01");
	}

}
