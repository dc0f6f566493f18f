package fr.intendance.client;

import java.time.Clock;
import java.util.Optional;

import fr.intendance.mail.EmailAddress;

import org.springframework.stereotype.Component;

/** The companies and people whom enquiries come from. */
@Component
class EnquiringParties {

	private final ClientRepository clients;

	private final ContactRepository contacts;

	private final NameIndex names;

	private final Clock clock;

	EnquiringParties(ClientRepository clients, ContactRepository contacts, NameIndex names, Clock clock) {
		this.clients = clients;
		this.contacts = contacts;
		this.names = names;
		this.clock = clock;
	}

	/** A company that writes for the first time, and who writes for it. */
	Contact open(String clientId, Enquiry enquiry) {
		this.clients.save(new Client(clientId, enquiry.company(), enquiry.siren().orElse(null), this.clock.instant(),
				null, null));
		this.names.add(clientId, enquiry.company(), enquiry.contactName().value());
		return this.contacts.save(new Contact(clientId + ".1", clientId, enquiry.contactName(), enquiry.email(),
				enquiry.phone().orElse(null), enquiry.locale(), null));
	}

	/** Somebody of a company that we know, by their address. */
	Optional<Contact> known(String clientId, EmailAddress email) {
		return this.contacts.findByClientId(clientId)
			.stream()
			.filter((one) -> one.email().value().equalsIgnoreCase(email.value()))
			.findFirst();
	}

}
