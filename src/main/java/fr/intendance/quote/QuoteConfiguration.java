package fr.intendance.quote;

import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the terms of sale follow what is set at the desk. */
@Configuration(proxyBeanMethods = false)
class QuoteConfiguration {

	@Bean
	Setting<QuoteSettings> terms(Settings settings) {
		return settings.of(QuoteSettings.class);
	}

}
