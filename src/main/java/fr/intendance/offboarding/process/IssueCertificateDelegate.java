package fr.intendance.offboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Closing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("issueCertificate")
class IssueCertificateDelegate implements JavaDelegate {

	private final Closing closing;

	IssueCertificateDelegate(Closing closing) {
		this.closing = closing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.closing.certify(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
