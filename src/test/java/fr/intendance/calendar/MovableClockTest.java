package fr.intendance.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static fr.intendance.calendar.CalendarFixture.day;
import static fr.intendance.calendar.CalendarFixture.paris;
import static org.assertj.core.api.Assertions.assertThat;

class MovableClockTest {

	private static final Instant PRESENT = paris("2026-11-23", "10:00");

	private final MovableClock system = new MovableClock(Clock.fixed(PRESENT, BusinessZone.PARIS));

	private final MovableClock clock = new MovableClock(this.system);

	@Test
	void tellsThePresentUntilItIsMoved() {
		Instant moment = this.clock.instant();

		assertThat(moment).isEqualTo(PRESENT);
	}

	@Test
	void runsOnFromWhereItWasMoved() {
		this.clock.moveTo(paris("2026-01-05", "09:00"));

		this.system.moveTo(PRESENT.plus(Duration.ofMinutes(5)));

		assertThat(this.clock.instant()).isEqualTo(paris("2026-01-05", "09:05"));
	}

	@Test
	void returnsToThePresent() {
		this.clock.moveTo(paris("2026-01-05", "09:00"));

		this.clock.moveToPresent();

		assertThat(this.clock.instant()).isEqualTo(PRESENT);
	}

	@Test
	void movesItsCopiesInOtherZonesAlong() {
		Clock inUtc = this.clock.withZone(ZoneOffset.UTC);

		this.clock.moveTo(Instant.parse("2026-06-30T22:30:00Z"));

		assertThat(LocalDate.now(this.clock)).isEqualTo(day("2026-07-01"));
		assertThat(LocalDate.now(inUtc)).isEqualTo(day("2026-06-30"));
	}

	@Test
	void startsAtAMomentAndRunsLikeTheSystem() {
		Instant start = paris("2026-01-05", "09:00");

		MovableClock started = new MovableClock(start);

		assertThat(started.instant()).isBetween(start, start.plus(Duration.ofMinutes(1)));
	}

}
