package fr.intendance.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fr.intendance.calendar.CalendarFixture.dueDatesAt;
import static fr.intendance.calendar.CalendarFixture.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DueDatesTest {

	private final DueDates dueDates = dueDatesAt(paris("2026-11-20", "20:00"));

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 10:00, 2, 2026-11-24", "2026-11-20, 20:00, 2, 2026-11-24",
			"2026-11-21, 10:00, 2, 2026-11-24", "2026-12-22, 10:00, 2, 2027-01-04", "2026-03-27, 10:00, 1, 2026-03-30",
			"2026-11-20, 10:00, 0, 2026-11-20", "2026-11-20, 17:30, 0, 2026-11-23",
			"2026-11-21, 10:00, 0, 2026-11-23" })
	void isDueInTheEveningOfAWorkingDay(String day, String time, int workingDays, String expected) {
		DueDates then = dueDatesAt(paris(day, time));

		Date due = then.workingDays(workingDays);

		assertThat(due.toInstant()).isEqualTo(paris(expected, "17:30"));
	}

	@Test
	void countsFromTheDayInParisWhenItIsStillYesterdayInUtc() {
		DueDates shortlyAfterMidnight = dueDatesAt(Instant.parse("2026-07-01T22:30:00Z"));

		Date due = shortlyAfterMidnight.workingDays(1);

		assertThat(due).isEqualTo(Date.from(Instant.parse("2026-07-03T15:30:00Z")));
	}

	@Test
	void letsNothingBeDueInThePast() {
		int yesterday = -1;

		assertThatIllegalArgumentException().isThrownBy(() -> this.dueDates.workingDays(yesterday));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11, 5, 2026-12-07", "2026-12, 5, 2027-01-08", "2026-04, 5, 2026-05-11",
			"2026-10, 1, 2026-11-02" })
	void isDueOnTheNthWorkingDayAfterThePeriod(YearMonth period, int n, String expected) {
		Instant due = this.dueDates.nthWorkingDayAfter(period, n);

		assertThat(due).isEqualTo(paris(expected, "17:30"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30, 2026-11-30", "2026-12-12, 2026-12-11", "2026-12-24, 2026-12-23",
			"2027-01-01, 2026-12-23" })
	void isDueByADayBeforeTheFirmCloses(LocalDate day, String expected) {
		Instant evening = this.dueDates.by(day);

		assertThat(evening).isEqualTo(paris(expected, "17:30"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11, 2026-11-30", "2026-12, 2026-12-23", "2026-05, 2026-05-29", "2027-01, 2027-01-29" })
	void knowsTheLastWorkingDayOfAMonth(YearMonth month, String expected) {
		Instant evening = this.dueDates.lastWorkingDayOf(month);

		assertThat(evening).isEqualTo(paris(expected, "17:30"));
	}

	@ParameterizedTest
	@CsvSource({
			// in the week, at the same time of day
			"2026-11-23, 10:15, 3, 2026-11-26, 10:15",
			// falls on a week-end, a holiday, the closing between the years
			"2026-11-19, 10:15, 2, 2026-11-23, 09:00", "2026-11-04, 16:00, 7, 2026-11-12, 09:00",
			"2026-12-21, 10:15, 7, 2027-01-04, 09:00", "2027-04-29, 10:00, 7, 2027-05-07, 09:00",
			// falls before, between or after the hours
			"2026-11-16, 06:30, 7, 2026-11-23, 09:00", "2026-11-16, 12:30, 7, 2026-11-23, 14:00",
			"2026-11-16, 22:00, 7, 2026-11-24, 09:00", "2026-11-13, 22:00, 7, 2026-11-23, 09:00",
			// over the end of a month and a leap day
			"2028-02-25, 10:00, 4, 2028-02-29, 10:00", "2027-01-29, 10:00, 31, 2027-03-01, 10:00" })
	void remindsSoManyDaysLaterOrAsSoonAsTheFirmOpens(String day, String time, int days, String expectedDay,
			String expectedTime) {
		Instant since = paris(day, time);

		Instant reminder = this.dueDates.reminder(since, days);

		assertThat(reminder).isEqualTo(paris(expectedDay, expectedTime));
	}

	@Test
	void remindsAtTheSameTimeOfDayWhenTheClocksWentForward() {
		Instant thursdayInWinter = Instant.parse("2026-03-26T09:00:00Z");

		Instant reminder = this.dueDates.reminder(thursdayInWinter, 7);

		assertThat(reminder).isEqualTo(Instant.parse("2026-04-02T08:00:00Z"));
	}

	@Test
	void remindsAtTheSameTimeOfDayWhenTheClocksWentBack() {
		Instant thursdayInSummer = Instant.parse("2026-10-22T08:00:00Z");

		Instant reminder = this.dueDates.reminder(thursdayInSummer, 7);

		assertThat(reminder).isEqualTo(Instant.parse("2026-10-29T09:00:00Z"));
	}

	@Test
	void remindsOfWhatWasAskedInTheHourThatTheClocksLeaveOut() {
		Instant saturdayAtHalfPastTwo = paris("2026-03-28", "02:30");

		Instant reminder = this.dueDates.reminder(saturdayAtHalfPastTwo, 1);

		assertThat(reminder).isEqualTo(paris("2026-03-30", "09:00"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 10:15, 3, 2026-11-26, 10:15", "2026-11-19, 10:15, 3, 2026-11-24, 10:15",
			// a holiday, the closing between the years, a time without opening
			"2026-11-10, 16:00, 1, 2026-11-12, 16:00", "2026-12-22, 10:15, 2, 2027-01-04, 10:15",
			"2026-11-23, 12:30, 1, 2026-11-24, 14:00", "2026-11-20, 22:00, 1, 2026-11-24, 09:00",
			"2026-03-27, 10:00, 1, 2026-03-30, 10:00" })
	void remindsSoManyWorkingDaysLater(String day, String time, int days, String expectedDay, String expectedTime) {
		Instant reminder = this.dueDates.workingDaysAfter(paris(day, time), days);

		assertThat(reminder).isEqualTo(paris(expectedDay, expectedTime));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27, 17:30, 3, 2026-11-24", "2026-11-30, 10:00, 1, 2026-11-27",
			"2026-11-12, 10:00, 1, 2026-11-10", "2027-01-04, 10:00, 1, 2026-12-23" })
	void remindsInTheMorningSoManyWorkingDaysBeforeAnEnd(String day, String time, int days, String expectedDay) {
		Instant reminder = this.dueDates.workingDaysBefore(paris(day, time), days);

		assertThat(reminder).isEqualTo(paris(expectedDay, "09:00"));
	}

	@Test
	void countsWorkingDaysOfBothSides() {
		DueDates shared = this.dueDates.sharedWith(new Department("67"));

		assertThat(shared.workingDaysAfter(paris("2027-03-25", "10:00"), 1)).isEqualTo(paris("2027-03-30", "10:00"));
	}

}
