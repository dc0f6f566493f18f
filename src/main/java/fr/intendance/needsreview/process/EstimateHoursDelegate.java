package fr.intendance.needsreview.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.NeedsReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("estimateHours")
class EstimateHoursDelegate implements JavaDelegate {

	private final NeedsReviews reviews;

	EstimateHoursDelegate(NeedsReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reviews.estimateHours(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
