package fr.intendance.offboarding.process;

import java.util.Date;

import fr.intendance.engine.Variable;

/**
 * The names of offboarding.bpmn, and of what the journey's model asks of the offboarding,
 * that Java knows.
 */
final class OffboardingModel {

	static final String JOURNEY = "client-journey";

	static final String ENGAGEMENT_ABANDONED = "engagement.abandoned";

	static final String CONTRACT_TERMINATED = "contract.terminated";

	static final String REVOKE_ACCESSES = "UserTask_RevokeAccesses";

	static final String CONFIRM_DELETION = "UserTask_ConfirmDeletion";

	static final Variable<Date> CONTRACT_ENDS_AT = Variable.moment("contractEndsAt");

	static final Variable<Boolean> ACCESSES_TO_REVOKE = Variable.yesOrNo("accessesToRevoke");

	private OffboardingModel() {
	}

}
