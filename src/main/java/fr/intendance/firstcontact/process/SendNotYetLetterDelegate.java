package fr.intendance.firstcontact.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FirstContacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("sendNotYetLetter")
class SendNotYetLetterDelegate implements JavaDelegate {

	private final FirstContacts contacts;

	SendNotYetLetterDelegate(FirstContacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.contacts.sendNotYetLetter(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
