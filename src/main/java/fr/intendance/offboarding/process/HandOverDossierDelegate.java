package fr.intendance.offboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Handover;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("handOverDossier")
class HandOverDossierDelegate implements JavaDelegate {

	private final Handover handover;

	HandOverDossierDelegate(Handover handover) {
		this.handover = handover;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.handover.handOver(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
