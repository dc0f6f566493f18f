package fr.intendance.offboarding;

import fr.intendance.client.FallsDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By when the firm hands over what it has of a client who leaves. */
@Configuration(proxyBeanMethods = false)
class HandoverDates {

	@Bean
	static FallsDue handoverDue() {
		return FallsDue.onDay("handover", "client_exit", "reference", "hand_over_by", "received_at is null");
	}

}
