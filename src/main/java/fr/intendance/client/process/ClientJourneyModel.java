package fr.intendance.client.process;

/** The names of client-journey.bpmn that Java knows. */
final class ClientJourneyModel {

	static final String PROCESS = "client-journey";

	static final String ENQUIRY_RECEIVED = "enquiry.received";

	private ClientJourneyModel() {
	}

}
