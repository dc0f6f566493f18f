package fr.intendance.firstcontact.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FirstContacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("assessReadiness")
class AssessReadinessDelegate implements JavaDelegate {

	private final FirstContacts contacts;

	AssessReadinessDelegate(FirstContacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.contacts.assessReadiness(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
