package fr.intendance.work;

import fr.intendance.client.FallsDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the work that is open is due. */
@Configuration(proxyBeanMethods = false)
class WorkDates {

	@Bean
	static FallsDue openWorkDue() {
		return FallsDue.atMoment("work", "work_task", "service", "due_at", "state in ('ASKED', 'OPEN', 'TO_CHECK')");
	}

}
