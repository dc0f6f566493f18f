package fr.intendance.architecture.control;

import java.time.Instant;
import java.util.Locale;

import fr.intendance.document.Addressee;
import fr.intendance.document.Firm;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks every rule but that of delegates, so that each is seen to be able to fail. */
class WorkManager {

	@Autowired
	RuntimeService engine;

	private final Firm firm = null;

	void handleWork() {
		System.out.println(Instant.now());
		System.out.println(new Addressee("E-2026-0042", null, Locale.FRENCH, false));
	}

}
