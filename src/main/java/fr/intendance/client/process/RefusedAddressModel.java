package fr.intendance.client.process;

/** The names of refused-address.bpmn that Java knows. */
final class RefusedAddressModel {

	static final String PROCESS = "refused-address";

	static final String ADDRESS_ERASED = "address.erased";

	static final String CORRECT_ADDRESS = "UserTask_CorrectAddress";

	/** The kind of incident that the journey shows meanwhile. */
	static final String INCIDENT = "refusedAddress";

	private RefusedAddressModel() {
	}

}
