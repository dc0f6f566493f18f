package fr.intendance.firstcontact.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.JoinedEnquiries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("joinEnquiry")
class JoinEnquiryDelegate implements JavaDelegate {

	private final JoinedEnquiries enquiries;

	JoinEnquiryDelegate(JoinedEnquiries enquiries) {
		this.enquiries = enquiries;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.enquiries.join(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
