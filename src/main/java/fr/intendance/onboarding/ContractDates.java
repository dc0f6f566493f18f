package fr.intendance.onboarding;

import fr.intendance.client.FallsDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When contracts end whose last day is known. */
@Configuration(proxyBeanMethods = false)
class ContractDates {

	@Bean
	static FallsDue contractEnds() {
		return FallsDue.onDay("contract-end", "contract", "reference", "end_on", "1 = 1");
	}

}
