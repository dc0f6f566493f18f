package fr.intendance.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.intendance.calendar.CalendarFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

class PublicHolidaysTest {

	@ParameterizedTest
	@CsvSource({ "2026-04-06, 2026-05-14, 2026-05-25", "2027-03-29, 2027-05-06, 2027-05-17",
			"2028-04-17, 2028-05-25, 2028-06-05", "2029-04-02, 2029-05-10, 2029-05-21",
			"2030-04-22, 2030-05-30, 2030-06-10" })
	void knowsTheElevenHolidaysOfTheCountry(LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday) {
		int year = easterMonday.getYear();

		List<LocalDate> holidays = holidays("75", year);

		assertThat(holidays).containsExactlyInAnyOrder(LocalDate.of(year, 1, 1), easterMonday, LocalDate.of(year, 5, 1),
				LocalDate.of(year, 5, 8), ascension, whitMonday, LocalDate.of(year, 7, 14), LocalDate.of(year, 8, 15),
				LocalDate.of(year, 11, 1), LocalDate.of(year, 11, 11), LocalDate.of(year, 12, 25));
	}

	@ParameterizedTest
	@ValueSource(strings = { "57", "67", "68" })
	void addsGoodFridayAndTheSecondDayOfChristmasInAlsaceMoselle(String department) {
		List<LocalDate> country = holidays("75", 2027);

		List<LocalDate> region = holidays(department, 2027);

		assertThat(region).hasSize(13).containsAll(country).contains(day("2027-03-26"), day("2027-12-26"));
	}

	@ParameterizedTest
	@CsvSource({ "976, 2027-04-27", "972, 2027-05-22", "971, 2027-05-27", "978, 2027-05-28", "973, 2027-06-10",
			"977, 2027-10-09", "974, 2027-12-20" })
	void addsTheDayOfTheAbolitionOfSlaveryOverseas(String department, LocalDate abolition) {
		List<LocalDate> country = holidays("75", 2027);

		List<LocalDate> overseas = holidays(department, 2027);

		assertThat(overseas).hasSize(12).containsAll(country).contains(abolition);
	}

	@ParameterizedTest
	@CsvSource({ "2003-06-09", "2004-05-31", "2005-05-16", "2006-06-05", "2007-05-28", "2008-05-12" })
	void knowsWhitMondayAlsoInTheYearsThatTheLibraryLeavesOut(LocalDate whitMonday) {
		PublicHolidays holidays = new PublicHolidays();

		boolean known = holidays.contain(whitMonday, new Department("75"));

		assertThat(known).isTrue();
	}

	@Test
	void countsOneDayWhenTwoHolidaysMeet() {
		LocalDate labourDayAndAscension = day("2008-05-01");

		List<LocalDate> holidays = holidays("75", 2008);

		assertThat(holidays).hasSize(10).contains(labourDayAndAscension);
	}

	private static List<LocalDate> holidays(String department, int year) {
		PublicHolidays holidays = new PublicHolidays();
		return Year.of(year)
			.atDay(1)
			.datesUntil(Year.of(year + 1).atDay(1))
			.filter((day) -> holidays.contain(day, new Department(department)))
			.toList();
	}

}
