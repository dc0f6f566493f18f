package fr.intendance.calendar;

import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the hours of the firm follow what is set at the desk. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	Setting<CalendarSettings> calendar(Settings settings) {
		return settings.of(CalendarSettings.class);
	}

}
