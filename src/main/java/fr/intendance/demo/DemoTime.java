package fr.intendance.demo;

import fr.intendance.calendar.MovableClock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock of the demo, which starts some months ago and ends in the present. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoTime {

	@Bean
	@ConditionalOnMissingBean
	MovableClock clock() {
		return new MovableClock();
	}

}
