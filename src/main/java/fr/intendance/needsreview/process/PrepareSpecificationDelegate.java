package fr.intendance.needsreview.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.NeedsReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("prepareSpecification")
class PrepareSpecificationDelegate implements JavaDelegate {

	private final NeedsReviews reviews;

	PrepareSpecificationDelegate(NeedsReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reviews.prepareSpecification(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
