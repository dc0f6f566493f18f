package fr.intendance.breach;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DutyTest {

	private static final Instant DUE = Instant.parse("2026-11-26T08:00:00Z");

	@Test
	void isLateOnceItsMomentHasPassed() {
		Duty open = new Duty(Duty.Whom.AUTHORITY, Optional.empty(), Optional.of(DUE), Optional.empty(),
				Optional.empty());

		assertThat(open.isLate(DUE)).isFalse();
		assertThat(open.isLate(DUE.plusSeconds(1))).isTrue();
	}

	@Test
	void staysLateWhereSomebodyWasToldTooLate() {
		Instant later = DUE.plusSeconds(3600);

		assertThat(told(later).isLate(later)).isTrue();
		assertThat(told(DUE).isLate(later)).isFalse();
	}

	@Test
	void isNeverLateWhereTheLawNamesNoMoment() {
		assertThat(new Duty(Duty.Whom.PEOPLE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
			.isLate(Instant.MAX)).isFalse();
	}

	private static Duty told(Instant at) {
		return new Duty(Duty.Whom.CLIENT, Optional.of("E-1"), Optional.of(DUE), Optional.of(at), Optional.empty());
	}

}
