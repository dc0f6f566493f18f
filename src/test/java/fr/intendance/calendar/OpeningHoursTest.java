package fr.intendance.calendar;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fr.intendance.calendar.CalendarFixture.paris;
import static org.assertj.core.api.Assertions.assertThat;

class OpeningHoursTest {

	private final OpeningHours hours = CalendarFixture.usualHours();

	@ParameterizedTest
	@CsvSource({ "09:00", "11:59:59", "14:00", "16:12:30", "17:29:59" })
	void isOpenWithinItsHours(String time) {
		Instant moment = paris("2026-11-23", time);

		Instant next = this.hours.nextOpening(moment);

		assertThat(next).isEqualTo(moment);
		assertThat(this.hours.isOpen(moment)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({
			// before, between and after the hours of a day
			"2026-11-23, 00:00, 2026-11-23, 09:00", "2026-11-23, 08:59, 2026-11-23, 09:00",
			"2026-11-23, 12:00, 2026-11-23, 14:00", "2026-11-23, 17:30, 2026-11-24, 09:00",
			"2026-11-23, 23:59, 2026-11-24, 09:00",
			// week-end, holiday in the week, closing over the year
			"2026-11-20, 17:30, 2026-11-23, 09:00", "2026-11-21, 10:00, 2026-11-23, 09:00",
			"2026-11-11, 10:00, 2026-11-12, 09:00", "2026-12-23, 18:00, 2027-01-04, 09:00" })
	void opensNextOnTheWorkingDayThatFollows(String day, String time, String nextDay, String nextTime) {
		Instant moment = paris(day, time);

		Instant next = this.hours.nextOpening(moment);

		assertThat(next).isEqualTo(paris(nextDay, nextTime));
		assertThat(this.hours.isOpen(moment)).isFalse();
	}

	@Test
	void knowsTheDayInParisWhenItIsStillYesterdayInUtc() {
		Instant sundayEveningInUtc = Instant.parse("2026-11-22T23:30:00Z");

		Instant next = this.hours.nextOpening(sundayEveningInUtc);

		assertThat(next).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
	}

	@ParameterizedTest
	@CsvSource({
			// the clocks went forward on Sunday 29 March 2026, back on 25 October
			"2026-03-27T16:30:00Z, 2026-03-30T07:00:00Z", "2026-03-29T01:30:00Z, 2026-03-30T07:00:00Z",
			"2026-10-23T15:30:00Z, 2026-10-26T08:00:00Z", "2026-10-25T00:30:00Z, 2026-10-26T08:00:00Z",
			"2026-10-25T01:30:00Z, 2026-10-26T08:00:00Z" })
	void opensAtNineOnTheWallClockAfterTheClocksChange(Instant moment, Instant expected) {
		Instant next = this.hours.nextOpening(moment);

		assertThat(next).isEqualTo(expected);
	}

}
