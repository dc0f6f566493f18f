package fr.intendance.onboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.Contracting;
import fr.intendance.onboarding.SigningResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("readSignature")
class ReadSignatureDelegate implements JavaDelegate {

	private final Contracting contracting;

	ReadSignatureDelegate(Contracting contracting) {
		this.contracting = contracting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		SigningResult result = this.contracting
			.readSignature(EngagementReference.ofKey(execution.getProcessBusinessKey()));
		OnboardingModel.CONTRACT_SIGNED.to(execution, result.signed());
		OnboardingModel.VIGILANCE_NEEDED.to(execution, result.vigilanceNeeded());
	}

}
