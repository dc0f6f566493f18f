package fr.intendance.reporting;

import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the days of reports follow what is set at the desk. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

	@Bean
	Setting<ReportingSettings> reportDays(Settings settings) {
		return settings.of(ReportingSettings.class);
	}

}
