package fr.intendance.reporting;

import fr.intendance.client.FallsDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Until when clients may answer a report. */
@Configuration(proxyBeanMethods = false)
class ReportDates {

	@Bean
	static FallsDue reportAnswerDue() {
		return FallsDue.atMoment("report-answer", "report", "period", "answer_until", "state = 'SENT'");
	}

}
