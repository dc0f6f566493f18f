package fr.intendance.client.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.IncomingMessage;
import org.springframework.stereotype.Component;

/** A program says that the client gave up before accepting a quote. */
@Component
class EngagementAbandonedMessage implements IncomingMessage {

	private final Engagements engagements;

	EngagementAbandonedMessage(Engagements engagements) {
		this.engagements = engagements;
	}

	@Override
	public String name() {
		return ClientJourneyModel.ENGAGEMENT_ABANDONED;
	}

	@Override
	public void accept(String businessKey, FormValues values) {
		this.engagements.own(new EngagementReference(businessKey));
	}

}
