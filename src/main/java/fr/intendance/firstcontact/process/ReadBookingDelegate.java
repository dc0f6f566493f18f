package fr.intendance.firstcontact.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FirstContacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("readBooking")
class ReadBookingDelegate implements JavaDelegate {

	private final FirstContacts contacts;

	ReadBookingDelegate(FirstContacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FirstContactModel.BOOKING_OUTCOME.to(execution,
				this.contacts.readBooking(new EngagementReference(execution.getProcessBusinessKey())).code());
	}

}
