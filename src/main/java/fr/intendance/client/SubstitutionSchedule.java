package fr.intendance.client;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tidies up after substitutions that are over. That they are is judged at each request,
 * so nothing hangs on the hour.
 */
@Component
class SubstitutionSchedule {

	private final Substitutions substitutions;

	SubstitutionSchedule(Substitutions substitutions) {
		this.substitutions = substitutions;
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
	void look() {
		this.substitutions.settle();
	}

}
