package fr.intendance.client.process;

import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.ProcessStart;
import org.springframework.stereotype.Component;

/** A journey that a program, or a person over the engine's REST interface, starts. */
@Component
class ClientJourneyStart implements ProcessStart {

	private final Enquiries enquiries;

	ClientJourneyStart(Enquiries enquiries) {
		this.enquiries = enquiries;
	}

	@Override
	public String definition() {
		return ClientJourneyModel.PROCESS;
	}

	@Override
	public Optional<String> message() {
		return Optional.of(ClientJourneyModel.ENQUIRY_RECEIVED);
	}

	@Override
	public Started start(FormValues values, Optional<String> wishedKey) {
		Optional<EngagementReference> wished = wishedKey.map(EngagementReference::new);
		Enquiry enquiry = Enquiry.of(values);
		Engagement engagement = this.enquiries.receive(enquiry, wished);
		return new Started(engagement.reference().value(), engagement.clientId(), engagement.reference().clientId());
	}

}
