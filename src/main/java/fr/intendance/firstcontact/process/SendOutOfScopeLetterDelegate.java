package fr.intendance.firstcontact.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FirstContacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("sendOutOfScopeLetter")
class SendOutOfScopeLetterDelegate implements JavaDelegate {

	private final FirstContacts contacts;

	SendOutOfScopeLetterDelegate(FirstContacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.contacts.sendOutOfScopeLetter(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
