package fr.intendance.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fr.intendance.calendar.CalendarFixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingDaysTest {

	private final WorkingDays days = CalendarFixture.usualDays();

	@ParameterizedTest
	@CsvSource({ "2026-11-23, true", "2026-11-21, false", "2026-11-22, false", "2026-11-11, false", "2026-12-23, true",
			"2026-12-24, false", "2026-12-31, false", "2027-01-01, false", "2027-01-04, true", "2028-02-29, true" })
	void worksFromMondayToFridayOutsideHolidaysAndClosings(LocalDate day, boolean expected) {
		boolean worked = this.days.isWorkingDay(day);

		assertThat(worked).isEqualTo(expected);
	}

	@Test
	void tellsTheClosingsOfTheYearToComeFromFirstToLastDay() {
		assertThat(this.days.closings(day("2026-11-23")))
			.containsExactly(new Closing(day("2026-12-24"), day("2027-01-01")));
		assertThat(this.days.closings(day("2026-12-28"))).as("one that lasts, and the next as far as it is seen")
			.containsExactly(new Closing(day("2026-12-28"), day("2027-01-01")),
					new Closing(day("2027-12-24"), day("2027-12-27")));
	}

	@ParameterizedTest
	@CsvSource({
			// Friday over the week-end, over Easter and over the two days of May
			"2026-11-20, 1, 2026-11-23", "2027-03-26, 1, 2027-03-30", "2026-05-13, 2, 2026-05-18",
			// over Christmas, New Year and the closing between them
			"2026-12-23, 1, 2027-01-04", "2026-12-22, 3, 2027-01-05",
			// from a day that is not worked
			"2026-11-21, 1, 2026-11-23", "2026-12-28, 2, 2027-01-05",
			// over a leap day and the end of a month
			"2028-02-28, 1, 2028-02-29", "2028-02-29, 1, 2028-03-01", "2026-10-30, 1, 2026-11-02",
			// not at all
			"2026-11-23, 0, 2026-11-23", "2026-11-21, 0, 2026-11-23",
			// and back
			"2026-11-23, -1, 2026-11-20", "2027-01-04, -1, 2026-12-23", "2026-11-22, -2, 2026-11-19" })
	void countsWorkingDaysFromADayThatDoesNotCount(LocalDate from, int workingDays, LocalDate expected) {
		LocalDate reached = this.days.plus(from, workingDays);

		assertThat(reached).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11, 1, 2026-11-02", "2026-12, 5, 2026-12-07", "2027-01, 1, 2027-01-04", "2027-01, 5, 2027-01-08",
			"2026-05, 1, 2026-05-04", "2026-05, 5, 2026-05-11", "2026-05, 9, 2026-05-18", "2026-02, 20, 2026-02-27" })
	void findsTheNthWorkingDayOfAMonth(YearMonth month, int n, LocalDate expected) {
		LocalDate found = this.days.nthOf(month, n);

		assertThat(found).isEqualTo(expected);
	}

	@Test
	void runsOnIntoTheNextMonthWhenTheMonthHasNotEnoughWorkingDays() {
		WorkingDays closedInAugust = new WorkingDays(() -> CalendarFixture.settings("75", "2027-08-01/2027-08-31"));

		LocalDate found = closedInAugust.nthOf(YearMonth.of(2027, 8), 3);

		assertThat(found).isEqualTo(day("2027-09-03"));
	}

	@Test
	void doesNotKnowAZerothWorkingDay() {
		YearMonth month = YearMonth.of(2026, 11);

		assertThatIllegalArgumentException().isThrownBy(() -> this.days.nthOf(month, 0));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2026-11-23", "2026-11-21, 2026-11-23", "2026-12-24, 2027-01-04",
			"2027-05-06, 2027-05-07" })
	void movesForwardToAWorkingDayOnlyIfNeeded(LocalDate day, LocalDate expected) {
		LocalDate moved = this.days.onOrAfter(day);

		assertThat(moved).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 2026-11-23, 1", "2026-11-23, 2026-11-23, 0", "2026-11-20, 2026-11-22, 0",
			"2026-12-01, 2027-01-31, 36", "2026-11-23, 2026-11-20, -1" })
	void countsTheWorkingDaysBetweenTwoDays(LocalDate from, LocalDate to, int expected) {
		int counted = this.days.between(from, to);

		assertThat(counted).isEqualTo(expected);
	}

	@Test
	void restsInAClosingWeekOfOneYearOnly() {
		WorkingDays closedInAugust = new WorkingDays(() -> CalendarFixture.settings("75", "2027-08-02/2027-08-20"));

		LocalDate thisYear = closedInAugust.plus(day("2027-07-30"), 1);
		LocalDate nextYear = closedInAugust.plus(day("2028-07-31"), 1);

		assertThat(thisYear).isEqualTo(day("2027-08-23"));
		assertThat(nextYear).isEqualTo(day("2028-08-01"));
	}

	@Test
	void followsTheHolidaysOfTheDepartment() {
		LocalDate maundyThursday = day("2027-03-25");

		LocalDate inParis = CalendarFixture.daysWithoutClosing("75").plus(maundyThursday, 1);
		LocalDate inMetz = CalendarFixture.daysWithoutClosing("57").plus(maundyThursday, 1);

		assertThat(inParis).isEqualTo(day("2027-03-26"));
		assertThat(inMetz).isEqualTo(day("2027-03-30"));
	}

}
