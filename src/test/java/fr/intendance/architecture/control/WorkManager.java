package fr.intendance.architecture.control;

import java.time.Instant;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks every rule but that of delegates, so that each is seen to be able to fail. */
class WorkManager {

	@Autowired
	RuntimeService engine;

	void handleWork() {
		System.out.println(Instant.now());
	}

}
