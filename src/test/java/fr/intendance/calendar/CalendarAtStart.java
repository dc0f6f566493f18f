package fr.intendance.calendar;

import fr.intendance.settings.Setting;

import org.springframework.context.annotation.Bean;

/** The calendar as the environment says it, where nobody sets anything at the desk. */
public final class CalendarAtStart {

	@Bean
	Setting<CalendarSettings> calendarAtStart(CalendarSettings settings) {
		return () -> settings;
	}

}
