package fr.intendance.calendar;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The one clock of the application. An auto-configuration, because only those are sure to
 * be read after whoever brings a clock of their own: tests and the demo.
 */
@AutoConfiguration
class ClockConfiguration {

	/**
	 * In the zone of the business, so that {@code LocalDate.now(clock)} is the firm's
	 * day.
	 */
	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.system(BusinessZone.PARIS);
	}

}
