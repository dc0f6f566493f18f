package fr.intendance.offboarding;

import java.time.Clock;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives clients all that is theirs whenever they ask, not only when they leave. */
@Service
@Transactional
public class Exports {

	private final Packing packing;

	private final Timeline timeline;

	private final Clock clock;

	Exports(Packing packing, Timeline timeline, Clock clock) {
		this.packing = packing;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** The ZIP, as it is now; the next one tells that this one was fetched. */
	public byte[] of(EngagementReference reference) {
		byte[] content = this.packing.pack(reference, this.clock.instant()).content();
		this.timeline.record(reference, "dossier.exported");
		return content;
	}

}
