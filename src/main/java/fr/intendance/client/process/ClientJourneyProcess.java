package fr.intendance.client.process;

import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.engine.Processes;
import org.springframework.stereotype.Component;

@Component
class ClientJourneyProcess implements ClientJourney {

	private final Processes processes;

	ClientJourneyProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public void enquiryReceived(Engagement engagement) {
		this.processes.startByMessage(ClientJourneyModel.ENQUIRY_RECEIVED, engagement.reference().value(),
				engagement.clientId());
	}

}
