package fr.intendance.client;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.NumberSeries;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.Tenants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes enquiries: opens the client, the contact and the engagement. */
@Service
public class Enquiries {

	private final ClientRepository clients;

	private final ContactRepository contacts;

	private final EngagementRepository engagements;

	private final NumberSeries references;

	private final Tenants tenants;

	private final Actors actors;

	private final Timeline timeline;

	private final Clock clock;

	Enquiries(ClientRepository clients, ContactRepository contacts, EngagementRepository engagements,
			NumberSeries references, Tenants tenants, Actors actors, Timeline timeline, Clock clock) {
		this.clients = clients;
		this.contacts = contacts;
		this.engagements = engagements;
		this.references = references;
		this.tenants = tenants;
		this.actors = actors;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Keeps an enquiry; who is signed in as an assistant is assigned to its client.
	 * @param wished the reference that a program asked for
	 * @throws Refused 409 if that reference is taken
	 */
	@Transactional
	public Engagement receive(Enquiry enquiry, Optional<EngagementReference> wished) {
		Instant now = this.clock.instant();
		EngagementReference reference = wished.map(this::free).orElseGet(this::next);
		Optional<Actor> actor = this.actors.current();
		Client client = this.clients.save(new Client(reference.clientId(), enquiry.company(), now, null));
		Contact contact = this.contacts.save(new Contact(client.id() + ".1", client.id(), enquiry.contactName(),
				enquiry.email(), enquiry.phone().orElse(null), enquiry.locale(), null));
		Engagement engagement = this.engagements.save(new Engagement(reference.value(), client.id(), contact.id(),
				enquiry.message().orElse(null), enquiry.source().orElse(null), now, actor.map(Actor::id).orElse(null),
				actor.filter(one -> one.is(Role.ASSISTANT)).map(Actor::id).orElse(null), now));
		this.tenants.open(client.id());
		engagement.responsible().ifPresent(user -> this.tenants.assign(user, client.id()));
		this.timeline.record(reference, "enquiry.received");
		return engagement;
	}

	private EngagementReference free(EngagementReference wished) {
		if (this.engagements.existsById(wished.value()) || this.clients.existsById(wished.clientId())) {
			throw Refused.conflict("Le dossier %s existe déjà : rien n’a été démarré.".formatted(wished));
		}
		return wished;
	}

	/** Skips the references that programs have taken. */
	private EngagementReference next() {
		int year = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS).getYear();
		EngagementReference reference = new EngagementReference(this.references.next("E", year));
		while (this.engagements.existsById(reference.value())) {
			reference = new EngagementReference(this.references.next("E", year));
		}
		return reference;
	}

}
