package fr.intendance.breach;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.FallsDue;
import fr.intendance.processing.BreachTerms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By when somebody is to be told of a breach. */
@Configuration(proxyBeanMethods = false)
class BreachDates {

	@Bean
	static FallsDue clientToBeTold(Clock clock) {
		return FallsDue.atMoment("breach-client",
				"(select c.engagement, c.told_at, b.id, b.discovered_at from breach_client c join breach b on b.id = c.breach) touched",
				"'V-' || id", after(BreachTerms.client(today(clock))), "told_at is null");
	}

	@Bean
	static FallsDue authorityToBeTold(Clock clock) {
		return FallsDue.ofTheFirm("breach-authority", "breach", "'V-' || id",
				after(BreachTerms.authority(today(clock))), "own and risk <> 'NONE' and authority_told_at is null");
	}

	private static String after(Duration term) {
		return "discovered_at + interval '" + term.toHours() + "' hour";
	}

	private static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), BusinessZone.PARIS);
	}

}
