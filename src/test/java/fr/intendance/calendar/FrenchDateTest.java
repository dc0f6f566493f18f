package fr.intendance.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fr.intendance.calendar.CalendarFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

class FrenchDateTest {

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 23 novembre 2026, lundi 23 novembre 2026",
			"2026-12-01, 1er décembre 2026, mardi 1er décembre 2026", "2027-08-11, 11 août 2027, mercredi 11 août 2027",
			"2028-02-29, 29 février 2028, mardi 29 février 2028" })
	void writesADate(LocalDate date, String expected, String expectedWithWeekday) {
		String written = FrenchDate.date(date);
		String writtenLong = FrenchDate.longDate(date);

		assertThat(written).isEqualTo(expected);
		assertThat(writtenLong).isEqualTo(expectedWithWeekday);
	}

	@ParameterizedTest
	@CsvSource({ "14:30, 14~h~30", "09:05, 9~h~05", "09:00, 9~h", "00:00, 0~h" })
	void writesATimeWithSpacesThatDoNotBreak(LocalTime time, String expected) {
		String written = FrenchDate.time(time);

		assertThat(written).isEqualTo(expected.replace('~', '\u00a0'));
	}

	@Test
	void writesAMonth() {
		YearMonth month = YearMonth.of(2026, 11);

		String written = FrenchDate.month(month);

		assertThat(written).isEqualTo("novembre 2026");
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-30T22:30:00Z, mercredi 1er juillet 2026 à~0~h~30",
			"2026-12-01T08:00:00Z, mardi 1er décembre 2026 à~9~h",
			"2026-03-29T00:59:00Z, dimanche 29 mars 2026 à~1~h~59", "2026-03-29T01:00:00Z, dimanche 29 mars 2026 à~3~h",
			"2026-10-25T00:30:00Z, dimanche 25 octobre 2026 à~2~h~30",
			"2026-10-25T01:30:00Z, dimanche 25 octobre 2026 à~2~h~30" })
	void tellsAMomentInParisTime(Instant moment, String expected) {
		String written = FrenchDate.dateAndTime(moment);

		assertThat(written).isEqualTo(expected.replace('~', '\u00a0'));
	}

	@Test
	void tellsTheDayOfAMomentInParis() {
		Instant shortlyAfterMidnight = Instant.parse("2026-06-30T22:30:00Z");

		String written = FrenchDate.date(shortlyAfterMidnight);

		assertThat(written).isEqualTo("1er juillet 2026");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-01, 2026-11-30, du 1er au 30 novembre 2026",
			"2026-11-23, 2026-12-04, du 23 novembre au 4 décembre 2026",
			"2026-12-24, 2027-01-01, du 24 décembre 2026 au 1er janvier 2027",
			"2026-11-23, 2026-11-23, le 23 novembre 2026" })
	void saysARangeOnlyOnce(String first, String last, String expected) {
		String written = FrenchDate.range(day(first), day(last));

		assertThat(written).isEqualTo(expected);
	}

}
