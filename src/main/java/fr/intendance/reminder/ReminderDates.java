package fr.intendance.reminder;

import fr.intendance.client.FallsDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the next reminders go. */
@Configuration(proxyBeanMethods = false)
class ReminderDates {

	@Bean
	static FallsDue reminderDue() {
		return FallsDue.atMoment("reminder", "awaited", "lower(ladder)", "next_at", "stopped_at is null");
	}

}
