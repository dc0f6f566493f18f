package fr.intendance.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static fr.intendance.calendar.CalendarFixture.day;
import static fr.intendance.calendar.CalendarFixture.dueDatesAt;
import static fr.intendance.calendar.CalendarFixture.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FreeSlotsTest {

	private static final Duration ONE_HOUR = Duration.ofHours(1);

	private static final LocalDate MONDAY = day("2026-11-23");

	private final DueDates dueDates = dueDatesAt(paris("2026-11-20", "10:00"));

	@Test
	void offersWhatFitsIntoTheOpeningHours() {
		Duration length = ONE_HOUR;

		List<Instant> slots = this.dueDates.freeSlots(MONDAY, 1, length, List.of());

		assertThat(slots).containsExactly(paris("2026-11-23", "09:00"), paris("2026-11-23", "10:00"),
				paris("2026-11-23", "11:00"), paris("2026-11-23", "14:00"), paris("2026-11-23", "15:00"),
				paris("2026-11-23", "16:00"));
	}

	@Test
	void offersWorkingDaysOnly() {
		LocalDate saturday = day("2026-12-19");

		List<Instant> slots = this.dueDates.freeSlots(saturday, 4, ONE_HOUR, List.of());

		assertThat(slots.stream().map((slot) -> LocalDate.ofInstant(slot, BusinessZone.PARIS)).distinct())
			.containsExactly(day("2026-12-21"), day("2026-12-22"), day("2026-12-23"), day("2027-01-04"));
	}

	@Test
	void leavesOutWhatIsTaken() {
		List<Appointment> taken = List.of(new Appointment(paris("2026-11-23", "10:00"), ONE_HOUR),
				new Appointment(paris("2026-11-23", "14:30"), Duration.ofMinutes(45)));

		List<Instant> slots = this.dueDates.freeSlots(MONDAY, 1, ONE_HOUR, taken);

		assertThat(slots).containsExactly(paris("2026-11-23", "09:00"), paris("2026-11-23", "11:00"),
				paris("2026-11-23", "16:00"));
	}

	@Test
	void leavesOutWhatHasBegun() {
		DueDates atFour = dueDatesAt(paris("2026-11-23", "15:00"));

		List<Instant> slots = atFour.freeSlots(MONDAY, 1, ONE_HOUR, List.of());

		assertThat(slots).containsExactly(paris("2026-11-23", "16:00"));
	}

	@Test
	void beginsAtTheSameTimeOfDayInSummerAndWinter() {
		LocalDate fridayBeforeTheChange = day("2027-03-26");

		List<Instant> slots = this.dueDates.freeSlots(fridayBeforeTheChange, 2, Duration.ofHours(3), List.of());

		assertThat(slots).containsExactly(Instant.parse("2027-03-26T08:00:00Z"), Instant.parse("2027-03-26T13:00:00Z"),
				Instant.parse("2027-03-30T07:00:00Z"), Instant.parse("2027-03-30T12:00:00Z"));
	}

	@Test
	void refusesAnAppointmentWithoutLength() {
		Duration none = Duration.ZERO;

		assertThatIllegalArgumentException().isThrownBy(() -> this.dueDates.freeSlots(MONDAY, 1, none, List.of()));
	}

}
