package fr.intendance.onboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.Onboarding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("requestPieces")
class RequestPiecesDelegate implements JavaDelegate {

	private final Onboarding onboarding;

	RequestPiecesDelegate(Onboarding onboarding) {
		this.onboarding = onboarding;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.onboarding.requestPieces(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
