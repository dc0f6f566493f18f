package fr.intendance.work.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.work.Changing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("applyContractChange")
class ApplyContractChangeDelegate implements JavaDelegate {

	private final Changing changing;

	ApplyContractChangeDelegate(Changing changing) {
		this.changing = changing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.changing.apply(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
