package fr.intendance.transparency;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Traces;
import org.springframework.stereotype.Component;

/** The requests for erasure, which go with what they asked to erase. */
@Component
class ErasureTraces implements Traces {

	private final ErasureRequestRepository requests;

	private final ErasureJourney journey;

	ErasureTraces(ErasureRequestRepository requests, ErasureJourney journey) {
		this.requests = requests;
		this.journey = journey;
	}

	@Override
	public void erase(EngagementReference reference) {
		for (ErasureRequest one : this.requests.findByEngagementOrderByAskedAt(reference.value())) {
			this.journey.requestErased(one.id());
			this.requests.delete(one);
		}
	}

}
