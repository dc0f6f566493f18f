package fr.intendance.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Has the demo played after the server listens and before it says that it is ready; the
 * job executor starts by itself after that.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "intendance.demo.automatic", matchIfMissing = true)
class Opening implements ApplicationRunner {

	private final Performance performance;

	Opening(Performance performance) {
		this.performance = performance;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.performance.play();
	}

}
