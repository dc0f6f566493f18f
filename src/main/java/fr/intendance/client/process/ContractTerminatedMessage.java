package fr.intendance.client.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.IncomingMessage;
import org.springframework.stereotype.Component;

/** A program says that a contract in force has come to its end. */
@Component
class ContractTerminatedMessage implements IncomingMessage {

	private final Engagements engagements;

	ContractTerminatedMessage(Engagements engagements) {
		this.engagements = engagements;
	}

	@Override
	public String name() {
		return ClientJourneyModel.CONTRACT_TERMINATED;
	}

	@Override
	public void accept(String businessKey, FormValues values) {
		this.engagements.own(new EngagementReference(businessKey));
	}

}
