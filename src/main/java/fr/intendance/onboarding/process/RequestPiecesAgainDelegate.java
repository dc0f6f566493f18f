package fr.intendance.onboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.PieceCheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("requestPiecesAgain")
class RequestPiecesAgainDelegate implements JavaDelegate {

	private final PieceCheck check;

	RequestPiecesAgainDelegate(PieceCheck check) {
		this.check = check;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.check.awaitAgain(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
