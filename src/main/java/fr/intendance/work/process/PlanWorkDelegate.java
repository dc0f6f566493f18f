package fr.intendance.work.process;

import java.util.Date;

import fr.intendance.client.EngagementReference;
import fr.intendance.work.Work;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("planWork")
class PlanWorkDelegate implements JavaDelegate {

	private final Work work;

	PlanWorkDelegate(Work work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		EngagementReference reference = new EngagementReference(execution.getProcessBusinessKey());
		WorkModel.NEXT_PERIOD_AT.to(execution, Date.from(this.work.plan(reference)));
	}

}
