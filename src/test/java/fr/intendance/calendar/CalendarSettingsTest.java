package fr.intendance.calendar;

import java.time.Clock;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

import static fr.intendance.calendar.CalendarFixture.day;
import static fr.intendance.calendar.CalendarFixture.paris;
import static org.assertj.core.api.Assertions.assertThat;

class CalendarSettingsTest {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ClockConfiguration.class))
		.withUserConfiguration(Calendar.class);

	@Test
	void worksWithoutAnySetting() {
		this.application.run((context) -> {
			CalendarSettings settings = context.getBean(CalendarSettings.class);

			assertThat(settings).isEqualTo(CalendarFixture.usualSettings());
			assertThat(context.getBean("dueDates")).isInstanceOf(DueDates.class);
			assertThat(context.getBean(Clock.class).getZone()).isEqualTo(BusinessZone.PARIS);
		});
	}

	@Test
	void followsTheClockThatSomeoneElseBrings() {
		MovableClock clock = new MovableClock(paris("2026-12-23", "10:00"));

		this.application.withBean(MovableClock.class, () -> clock).run((context) -> {
			Instant due = context.getBean(DueDates.class).workingDays(1).toInstant();

			assertThat(context).hasSingleBean(Clock.class);
			assertThat(due).isEqualTo(paris("2027-01-04", "17:30"));
		});
	}

	@Test
	void readsDepartmentHoursAndClosings() {
		this.application
			.withPropertyValues("intendance.calendar.department=68", "intendance.calendar.opening-windows=08:30-13:00",
					"intendance.calendar.closing-periods=12-24/01-01, 2027-08-02/2027-08-20, 02-29/02-29")
			.run((context) -> {
				WorkingDays days = context.getBean(WorkingDays.class);
				OpeningHours hours = context.getBean(OpeningHours.class);

				assertThat(days.isWorkingDay(day("2027-03-26"))).isFalse();
				assertThat(days.isWorkingDay(day("2027-08-20"))).isFalse();
				assertThat(days.isWorkingDay(day("2028-02-29"))).isFalse();
				assertThat(hours.isOpen(paris("2027-08-23", "12:30"))).isTrue();
				assertThat(hours.isOpen(paris("2027-08-23", "14:30"))).isFalse();
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "department=20", "department=99", "department=paris", "department=",
			"opening-windows=9-12", "opening-windows=12:00-09:00", "opening-windows=", "opening-windows=10:00-25:00",
			"opening-windows=09:00-12:00,11:00-17:00", "opening-windows=14:00-17:00,09:00-12:00",
			"closing-periods=August", "closing-periods=08-02", "closing-periods=02-30/03-01",
			"closing-periods=2027-08-20/2027-08-02", "closing-periods=2027-08-02/2037-08-20",
			"closing-periods=02-01/12-31" })
	void refusesToStartWithASettingThatMakesNoSense(String setting) {
		this.application.withPropertyValues("intendance.calendar." + setting).run((context) -> {
			Throwable failure = context.getStartupFailure();

			assertThat(failure).hasMessageContaining("CalendarSettings");
		});
	}

	@Test
	void saysWhatIsWrongWithASetting() {
		this.application.withPropertyValues("intendance.calendar.closing-periods=Noël").run((context) -> {
			Throwable failure = context.getStartupFailure();

			assertThat(failure).rootCause().hasMessageContaining("« Noël »").hasMessageContaining("12-24/01-01");
		});
	}

	@Test
	void goesWithoutClosings() {
		this.application.withPropertyValues("intendance.calendar.closing-periods=").run((context) -> {
			WorkingDays days = context.getBean(WorkingDays.class);

			assertThat(days.isWorkingDay(day("2026-12-24"))).isTrue();
		});
	}

	@EnableConfigurationProperties(CalendarSettings.class)
	@Import({ CalendarAtStart.class, WorkingDays.class, OpeningHours.class, DueDates.class })
	static class Calendar {

	}

}
