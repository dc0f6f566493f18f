package fr.intendance.demo.process;

import org.camunda.bpm.engine.ManagementService;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Remembers in the engine's own table of properties how far the demo has come. */
@Component
@Profile("demo")
public class Milestones {

	private static final String NAME = "intendance.demo";

	private final ManagementService engine;

	Milestones(ManagementService engine) {
		this.engine = engine;
	}

	/** Whether the play has begun in this database, now or earlier. */
	public boolean isBegun() {
		return this.engine.getProperties().containsKey(NAME);
	}

	/** Whether it was played to its end. */
	public boolean isFinished() {
		return "finished".equals(this.engine.getProperties().get(NAME));
	}

	public void begin() {
		this.engine.setProperty(NAME, "begun");
	}

	public void finish() {
		this.engine.setProperty(NAME, "finished");
	}

}
