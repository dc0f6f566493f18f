package fr.intendance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds on every day of the century, against an Easter that is computed here. */
class WorkingDaysPropertyTest {

	private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8),
			MonthDay.of(7, 14), MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));

	private final WorkingDays paris = CalendarFixture.daysWithoutClosing("75");

	private final WorkingDays strasbourg = CalendarFixture.daysWithoutClosing("67");

	private final WorkingDays withClosing = CalendarFixture.usualDays();

	@Property
	void agreesWithTheLawOnEveryDayOfTheCentury(@ForAll @IntRange(min = 2000, max = 2100) int year) {
		LocalDate easter = easter(year);
		Set<LocalDate> movable = Set.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));

		List<LocalDate> expected = daysOf(year).filter((day) -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
			.filter((day) -> !FIXED.contains(MonthDay.from(day)) && !movable.contains(day))
			.toList();

		assertThat(daysOf(year).filter(this.paris::isWorkingDay).toList()).isEqualTo(expected);
	}

	@Property
	void alsaceMoselleRestsOnTwoMoreDays(@ForAll @IntRange(min = 2000, max = 2100) int year) {
		Set<LocalDate> restedMore = Set.of(easter(year).minusDays(2), LocalDate.of(year, 12, 26));

		List<LocalDate> expected = daysOf(year).filter(this.paris::isWorkingDay)
			.filter((day) -> !restedMore.contains(day))
			.toList();

		assertThat(daysOf(year).filter(this.strasbourg::isWorkingDay).toList()).isEqualTo(expected);
	}

	@Property
	void countsForwardWhatItCountsBetween(@ForAll("days") LocalDate day, @ForAll @IntRange(min = -60, max = 60) int n) {
		LocalDate reached = this.withClosing.plus(day, n);

		int counted = this.withClosing.between(day, reached);

		assertThat(this.withClosing.isWorkingDay(reached)).isTrue();
		if (n != 0) {
			assertThat(counted).isEqualTo(n);
		}
	}

	@Property
	void stepsOfOneAreAsLongAsOneStep(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 30) int n) {
		LocalDate walked = day;
		for (int step = 0; step < n; step++) {
			walked = this.withClosing.plus(walked, 1);
		}

		LocalDate jumped = this.withClosing.plus(day, n);

		assertThat(jumped).isEqualTo(walked);
	}

	@Property
	void nothingIsWorkedBeforeTheFirstWorkingDayOfAMonth(@ForAll("days") LocalDate day) {
		YearMonth month = YearMonth.from(day);

		LocalDate first = this.withClosing.nthOf(month, 1);

		assertThat(this.withClosing.isWorkingDay(first)).isTrue();
		assertThat(month.atDay(1).datesUntil(first)).noneMatch(this.withClosing::isWorkingDay);
	}

	@Provide
	Arbitrary<LocalDate> days() {
		long first = LocalDate.of(2000, 1, 1).toEpochDay();
		long last = LocalDate.of(2100, 12, 31).toEpochDay();
		return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
	}

	private static Stream<LocalDate> daysOf(int year) {
		return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
	}

	/** Easter Sunday after Gauss, with his two exceptions. */
	private static LocalDate easter(int year) {
		int century = year / 100;
		int moon = (15 + century - century / 4 - (8 * century + 13) / 25) % 30;
		int sun = (4 + century - century / 4) % 7;
		int golden = year % 19;
		int fullMoon = (19 * golden + moon) % 30;
		int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + sun) % 7;
		int days = fullMoon + sunday;
		if (fullMoon == 29 && sunday == 6 || fullMoon == 28 && sunday == 6 && golden > 10) {
			days -= 7;
		}
		return LocalDate.of(year, 3, 22).plusDays(days);
	}

}
