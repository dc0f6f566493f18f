package fr.intendance.needsreview.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.NeedsReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("readAgreement")
class ReadAgreementDelegate implements JavaDelegate {

	private final NeedsReviews reviews;

	ReadAgreementDelegate(NeedsReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		NeedsReviewModel.AGREEMENT_OUTCOME.to(execution,
				this.reviews.readAgreement(new EngagementReference(execution.getProcessBusinessKey())).code());
	}

}
