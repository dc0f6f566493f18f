package fr.intendance.offboarding.process;

import java.util.Date;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Termination;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("scheduleContractEnd")
class ScheduleContractEndDelegate implements JavaDelegate {

	private final Termination termination;

	ScheduleContractEndDelegate(Termination termination) {
		this.termination = termination;
	}

	@Override
	public void execute(DelegateExecution execution) {
		EngagementReference reference = new EngagementReference(execution.getProcessBusinessKey());
		OffboardingModel.CONTRACT_ENDS_AT.to(execution, Date.from(this.termination.schedule(reference)));
	}

}
