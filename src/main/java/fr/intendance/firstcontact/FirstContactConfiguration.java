package fr.intendance.firstcontact;

import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has what is told to newcomers follow what is set at the desk. */
@Configuration(proxyBeanMethods = false)
class FirstContactConfiguration {

	@Bean
	Setting<FirstContactSettings> presentation(Settings settings) {
		return settings.of(FirstContactSettings.class);
	}

}
