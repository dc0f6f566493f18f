package fr.intendance.needsreview.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.NeedsReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("sendSpecification")
class SendSpecificationDelegate implements JavaDelegate {

	private final NeedsReviews reviews;

	SendSpecificationDelegate(NeedsReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reviews.sendSpecification(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
