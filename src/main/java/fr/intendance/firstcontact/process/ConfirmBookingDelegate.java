package fr.intendance.firstcontact.process;

import java.util.Date;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FirstContacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("confirmBooking")
class ConfirmBookingDelegate implements JavaDelegate {

	private final FirstContacts contacts;

	ConfirmBookingDelegate(FirstContacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FirstContactModel.NEXT_CONTACT_AT.to(execution,
				Date.from(this.contacts.confirmBooking(new EngagementReference(execution.getProcessBusinessKey()))));
	}

}
