package fr.intendance.onboarding;

import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the terms of contracts follow what is set at the desk. */
@Configuration(proxyBeanMethods = false)
class OnboardingConfiguration {

	@Bean
	Setting<OnboardingSettings> contractTerms(Settings settings) {
		return settings.of(OnboardingSettings.class);
	}

}
