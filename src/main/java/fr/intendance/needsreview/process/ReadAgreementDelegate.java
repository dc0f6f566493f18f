package fr.intendance.needsreview.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.SpecificationAgreements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("readAgreement")
class ReadAgreementDelegate implements JavaDelegate {

	private final SpecificationAgreements agreements;

	ReadAgreementDelegate(SpecificationAgreements agreements) {
		this.agreements = agreements;
	}

	@Override
	public void execute(DelegateExecution execution) {
		NeedsReviewModel.AGREEMENT_OUTCOME.to(execution,
				this.agreements.readAgreement(new EngagementReference(execution.getProcessBusinessKey())).code());
	}

}
