package fr.intendance.desk;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import fr.intendance.Browser;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;
import fr.intendance.engine.Tenants;

import org.springframework.context.ApplicationContext;

/**
 * An assistant who sees nobody but the clients of one test: other tests have theirs.
 */
final class OwnAssistant {

	private static final AtomicInteger HIRED = new AtomicInteger();

	private final String name = "assistant-" + HIRED.incrementAndGet();

	private final ApplicationContext application;

	OwnAssistant(ApplicationContext application) {
		this.application = application;
		application.getBean(Accounts.class).open(this.name, this.name, Role.ASSISTANT);
	}

	/** A client wrote, who is theirs. */
	Engagement client() {
		return client(EnquiryFixture.ofCamille());
	}

	Engagement client(Enquiry enquiry) {
		Engagement engagement = this.application.getBean(Enquiries.class).receive(enquiry, Optional.empty());
		this.application.getBean(Tenants.class).assign(this.name, engagement.clientId());
		return engagement;
	}

	Browser signedIn(int port) {
		return Browser.signedIn(port, this.name);
	}

}
