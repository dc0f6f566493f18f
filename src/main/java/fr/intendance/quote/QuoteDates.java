package fr.intendance.quote;

import fr.intendance.client.FallsDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When quotes that nobody answered expire. */
@Configuration(proxyBeanMethods = false)
class QuoteDates {

	@Bean
	static FallsDue quoteExpires() {
		return FallsDue.onDay("quote-expiry", "quote", "reference", "valid_until", "state = 'SENT'");
	}

}
