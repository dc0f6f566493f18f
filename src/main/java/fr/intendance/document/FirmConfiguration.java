package fr.intendance.document;

import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has what is printed about the firm follow what is set at the desk. */
@Configuration(proxyBeanMethods = false)
class FirmConfiguration {

	@Bean
	Setting<Firm> firm(Settings settings) {
		return settings.of(Firm.class);
	}

	/**
	 * What the environment says of it is looked at once, so that a wrong file is found.
	 */
	@Bean
	Setting<Brand> shownBrand(Settings settings, Brand environment) {
		environment.look();
		return settings.of(Brand.class);
	}

}
