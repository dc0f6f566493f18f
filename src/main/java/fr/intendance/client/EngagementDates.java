package fr.intendance.client;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What an engagement itself has to come: what the firm is to do, and what follows alone.
 */
@Configuration(proxyBeanMethods = false)
class EngagementDates {

	@Bean
	static FallsDue turnDue() {
		return FallsDue.atMoment("turn", "engagement", "waiting_on", "next_at",
				"ended_at is null and waiting_for = 'FIRM'");
	}

	/** The end of the contract tells itself. */
	@Bean
	static FallsDue nextStepDue() {
		return FallsDue.atMoment("next-step", "engagement", "waiting_on", "next_at",
				"ended_at is null and waiting_for = 'NOBODY' and waiting_on <> 'contract-end'");
	}

}
