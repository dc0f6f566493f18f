package fr.intendance.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The firm of the tests: open as the settings say by default. */
final class CalendarFixture {

	static final List<OpeningWindow> USUAL_HOURS = List.of(OpeningWindow.of("09:00-12:00"),
			OpeningWindow.of("14:00-17:30"));

	private CalendarFixture() {
	}

	static CalendarSettings settings(String department, String... closingPeriods) {
		return new CalendarSettings(new Department(department), USUAL_HOURS,
				List.of(closingPeriods).stream().map(ClosingPeriod::of).toList());
	}

	static CalendarSettings usualSettings() {
		return settings("75", "12-24/01-01");
	}

	static WorkingDays usualDays() {
		return new WorkingDays(CalendarFixture::usualSettings);
	}

	static WorkingDays daysWithoutClosing(String department) {
		return new WorkingDays(() -> settings(department));
	}

	static OpeningHours usualHours() {
		return new OpeningHours(usualDays(), CalendarFixture::usualSettings);
	}

	static DueDates dueDatesAt(Instant now) {
		return new DueDates(clockAt(now), usualDays(), usualHours());
	}

	static Clock clockAt(Instant now) {
		return Clock.fixed(now, BusinessZone.PARIS);
	}

	static LocalDate day(String date) {
		return LocalDate.parse(date);
	}

	static Instant paris(String date, String time) {
		return day(date).atTime(LocalTime.parse(time)).atZone(BusinessZone.PARIS).toInstant();
	}

}
