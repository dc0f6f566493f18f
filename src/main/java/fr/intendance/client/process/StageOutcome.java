package fr.intendance.client.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells the map how a stage ended: the stages write it into the engagement. */
@Component("stageOutcome")
public class StageOutcome {

	private final Engagements engagements;

	StageOutcome(Engagements engagements) {
		this.engagements = engagements;
	}

	/** Whether the stage that just ended came to this outcome. */
	public boolean is(DelegateExecution execution, String outcome) {
		return this.engagements.get(new EngagementReference(execution.getProcessBusinessKey()))
			.stageOutcome()
			.filter(outcome::equals)
			.isPresent();
	}

}
