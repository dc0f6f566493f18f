package fr.intendance.client;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

/** The companies and people whom enquiries come from. */
@Component
class EnquiringParties {

	private final ClientRepository clients;

	private final ContactRepository contacts;

	private final Clock clock;

	EnquiringParties(ClientRepository clients, ContactRepository contacts, Clock clock) {
		this.clients = clients;
		this.contacts = contacts;
		this.clock = clock;
	}

	/** A company that writes for the first time, and who writes for it. */
	Contact open(String clientId, Enquiry enquiry) {
		this.clients.save(new Client(clientId, enquiry.company(), enquiry.siren().orElse(null), this.clock.instant(),
				null, null));
		return add(clientId, 1, enquiry);
	}

	/** Somebody of a company that we know: the same person, or one more. */
	Contact known(String clientId, Enquiry enquiry) {
		List<Contact> people = this.contacts.findByClientId(clientId);
		return people.stream()
			.filter((one) -> one.email().value().equalsIgnoreCase(enquiry.email().value()))
			.findFirst()
			.orElseGet(() -> add(clientId, people.size() + 1, enquiry));
	}

	private Contact add(String clientId, int number, Enquiry enquiry) {
		return this.contacts.save(new Contact(clientId + "." + number, clientId, enquiry.contactName(), enquiry.email(),
				enquiry.phone().orElse(null), enquiry.locale(), null));
	}

}
