package fr.intendance.client.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.engine.ProcessPaused;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down who paused an engagement in Cockpit, and who let it go on. */
@Component
class PauseListener {

	private final Timeline timeline;

	PauseListener(Timeline timeline) {
		this.timeline = timeline;
	}

	@EventListener
	void record(ProcessPaused event) {
		this.timeline.record(EngagementReference.ofKey(event.businessKey()),
				event.paused() ? "journey.paused" : "journey.resumed", event.businessKey());
	}

}
