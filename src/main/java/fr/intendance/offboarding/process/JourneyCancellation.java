package fr.intendance.offboarding.process;

import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.ProcessCancellation;
import fr.intendance.offboarding.Cancelling;
import fr.intendance.offboarding.Departure.Said;

import org.springframework.stereotype.Component;

/** A journey that somebody cancels in Cockpit takes its engagement along. */
@Component
class JourneyCancellation implements ProcessCancellation {

	private final Cancelling cancelling;

	private final Actors actors;

	JourneyCancellation(Cancelling cancelling, Actors actors) {
		this.cancelling = cancelling;
		this.actors = actors;
	}

	@Override
	public String definition() {
		return OffboardingModel.JOURNEY;
	}

	@Override
	public void cancel(String businessKey, Optional<String> reason) {
		this.cancelling.follow(new EngagementReference(businessKey),
				new Said(reason.map(FreeText::new), Optional.empty(), Optional.of(this.actors.required().id())));
	}

}
