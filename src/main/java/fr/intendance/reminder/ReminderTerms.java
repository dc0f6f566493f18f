package fr.intendance.reminder;

import fr.intendance.document.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long it is known that an address was reminded. */
@Configuration(proxyBeanMethods = false)
class ReminderTerms {

	@Bean
	static KeptRows remindedKept() {
		return KeptRows.ofNobody("reminded", "reminded", "reminded_address", "x.last_at");
	}

}
