package fr.intendance.work.process;

import java.util.Date;

import fr.intendance.client.EngagementReference;
import fr.intendance.work.Changing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("scheduleContractChange")
class ScheduleContractChangeDelegate implements JavaDelegate {

	private final Changing changing;

	ScheduleContractChangeDelegate(Changing changing) {
		this.changing = changing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		EngagementReference reference = new EngagementReference(execution.getProcessBusinessKey());
		WorkModel.CHANGE_EFFECTIVE_AT.to(execution, Date.from(this.changing.effectiveAt(reference)));
	}

}
