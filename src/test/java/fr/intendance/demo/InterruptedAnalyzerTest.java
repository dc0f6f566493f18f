package fr.intendance.demo;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

class InterruptedAnalyzerTest {

	@Test
	void saysInFrenchWhatToDo() {
		RuntimeException failure = new IllegalStateException(new Performance.Interrupted());

		FailureAnalysis analysis = new InterruptedAnalyzer().analyze(failure);

		assertThat(analysis.getDescription()).contains("interrompue");
		assertThat(analysis.getAction()).contains("« data »");
	}

	@Test
	void isKnownToTheApplication() {
		SpringFactoriesLoader factories = SpringFactoriesLoader.forDefaultResourceLocation();

		assertThat(factories.load(FailureAnalyzer.class, FailureHandler.logging(LogFactory.getLog(getClass()))))
			.hasAtLeastOneElementOfType(InterruptedAnalyzer.class);
	}

}
