package fr.intendance.transparency;

import fr.intendance.client.FallsDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By when clients who ask for erasure are to be answered. */
@Configuration(proxyBeanMethods = false)
class ErasureDates {

	@Bean
	static FallsDue erasureAnswerDue() {
		return FallsDue.onDay("erasure-answer", "erasure_request", "engagement", "due_on", "answered_at is null");
	}

}
