package fr.intendance.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every due date of the century. */
class DueDatesPropertyTest {

	private static final CalendarSettings SETTINGS = CalendarFixture.settings("75", "12-24/01-01", "08-01/08-21");

	private static final Set<String> DEPARTMENTS = Set.of("75", "57", "67", "68", "971", "972", "973", "974", "976");

	private final WorkingDays days = new WorkingDays(() -> SETTINGS);

	private final OpeningHours hours = new OpeningHours(this.days, () -> SETTINGS);

	private final DueDates dueDates = new DueDates(CalendarFixture.clockAt(Instant.EPOCH), this.days, this.hours);

	@Property
	void aReminderGoesInOpeningHoursAndNeverBeforeItsDay(@ForAll("moments") Instant since,
			@ForAll @IntRange(min = 0, max = 60) int after) {
		Instant reminder = this.dueDates.reminder(since, after);

		assertThat(this.hours.isOpen(reminder)).isTrue();
		assertThat(day(reminder)).isAfterOrEqualTo(day(since).plusDays(after));
		assertThat(this.days.isWorkingDay(day(reminder))).isTrue();
		assertThat(closedWeeks(day(reminder))).isFalse();
	}

	/** Both changes of the clock: the reading stays, whatever the offset. */
	@Property
	void aReminderKeepsTheTimeOfDayOverAChangeOfTheClock(@ForAll @IntRange(min = 2000, max = 2100) int year,
			@ForAll boolean spring, @ForAll @IntRange(min = 1, max = 6) int before) {
		LocalDate change = lastSunday(YearMonth.of(year, spring ? 3 : 10));
		LocalDate asked = change.minusDays(before);
		LocalTime tenPast = LocalTime.of(10, 10);
		Instant since = asked.atTime(tenPast).atZone(BusinessZone.PARIS).toInstant();

		Instant reminder = this.dueDates.reminder(since, 7);

		if (this.days.isWorkingDay(asked.plusDays(7))) {
			assertThat(LocalDateTime.ofInstant(reminder, BusinessZone.PARIS))
				.isEqualTo(asked.plusDays(7).atTime(tenPast));
			assertThat(since.atZone(BusinessZone.PARIS).getOffset())
				.isNotEqualTo(reminder.atZone(BusinessZone.PARIS).getOffset());
		}
	}

	@Property
	void nothingIsWorkedAfterTheLastWorkingDayOfAMonth(@ForAll("months") YearMonth month) {
		LocalDate last = day(this.dueDates.lastWorkingDayOf(month));

		assertThat(this.days.isWorkingDay(last)).isTrue();
		assertThat(last.plusDays(1).datesUntil(month.plusMonths(1).atDay(1))).noneMatch(this.days::isWorkingDay);
	}

	@Property
	void aReportIsDueAsManyWorkingDaysIntoTheNextMonthAsWasSaid(@ForAll("months") YearMonth month,
			@ForAll @IntRange(min = 1, max = 8) int n) {
		LocalDate due = day(this.dueDates.nthWorkingDayAfter(month, n));

		assertThat(this.days.between(month.atEndOfMonth(), due)).isEqualTo(n);
	}

	@Property
	void aDaySharedWithAClientIsWorkedByBoth(@ForAll("months") YearMonth month, @ForAll("departments") String client,
			@ForAll("departments") String firm) {
		WorkingDays ours = CalendarFixture.daysWithoutClosing(firm);
		WorkingDays theirs = CalendarFixture.daysWithoutClosing(client);

		WorkingDays shared = ours.sharedWith(new Department(client));

		Set<LocalDate> expected = days(month).stream()
			.filter(ours::isWorkingDay)
			.filter(theirs::isWorkingDay)
			.collect(Collectors.toSet());
		assertThat(days(month).stream().filter(shared::isWorkingDay)).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Provide
	Arbitrary<Instant> moments() {
		long first = LocalDate.of(2000, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
		long last = LocalDate.of(2100, 12, 31).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
		return Arbitraries.longs().between(first, last).map(Instant::ofEpochSecond);
	}

	@Provide
	Arbitrary<YearMonth> months() {
		return Arbitraries.integers().between(0, 101 * 12 - 1).map((n) -> YearMonth.of(2000, 1).plusMonths(n));
	}

	@Provide
	Arbitrary<String> departments() {
		return Arbitraries.of(DEPARTMENTS);
	}

	private static boolean closedWeeks(LocalDate day) {
		boolean summer = day.getMonthValue() == 8 && day.getDayOfMonth() <= 21;
		return summer || day.getMonthValue() == 12 && day.getDayOfMonth() >= 24 || day.getDayOfYear() == 1;
	}

	private static LocalDate lastSunday(YearMonth month) {
		LocalDate end = month.atEndOfMonth();
		return end.minusDays(end.getDayOfWeek().getValue() % 7);
	}

	private static Set<LocalDate> days(YearMonth month) {
		return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).collect(Collectors.toSet());
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

}
