package fr.intendance.onboarding.process;

import fr.intendance.engine.Variable;

/** The names of onboarding.bpmn that Java knows. */
final class OnboardingModel {

	static final String REVIEW_CONTRACT = "UserTask_ReviewContract";

	static final String HOLD_KICK_OFF = "UserTask_HoldKickOff";

	static final String SEND_VIGILANCE_ATTESTATION = "UserTask_SendVigilanceAttestation";

	static final String CONFIRM_READY_TO_SERVE = "UserTask_ConfirmReadyToServe";

	static final String PIECE_SENT_BACK = "piece.sentBack";

	/** Taken by the client's journey. */
	static final String CONTRACT_WITHDRAWN = "contract.withdrawn";

	static final Variable<Boolean> CONTRACT_SIGNED = Variable.yesOrNo("contractSigned");

	static final Variable<Boolean> VIGILANCE_NEEDED = Variable.yesOrNo("vigilanceNeeded");

	private OnboardingModel() {
	}

}
