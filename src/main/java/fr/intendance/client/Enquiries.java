package fr.intendance.client;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.NumberSeries;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.keys.BlindIndex;
import fr.intendance.keys.ClientKeys;
import fr.intendance.engine.Tenants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes enquiries: opens the client, the contact and the engagement. */
@Service
public class Enquiries {

	private final ClientRepository clients;

	private final EnquiringParties parties;

	private final EngagementRepository engagements;

	private final NumberSeries references;

	private final Tenants tenants;

	private final Actors actors;

	private final Timeline timeline;

	private final BlindIndex index;

	private final ClientKeys keys;

	private final Clock clock;

	Enquiries(ClientRepository clients, EnquiringParties parties, EngagementRepository engagements,
			NumberSeries references, Tenants tenants, Actors actors, Timeline timeline, BlindIndex index,
			ClientKeys keys, Clock clock) {
		this.clients = clients;
		this.parties = parties;
		this.engagements = engagements;
		this.references = references;
		this.tenants = tenants;
		this.actors = actors;
		this.timeline = timeline;
		this.index = index;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Keeps an enquiry; who is signed in as an assistant is assigned to its client. If
	 * the same person has an open engagement, or had one, the enquiry belongs to that
	 * client and nobody is assigned anew: to write in is no way to see a client. For an
	 * assistant only what they see counts, so that they learn of nobody's client. The
	 * number of a business is public and leads nowhere.
	 * @param wished the reference that a program asked for
	 * @throws Refused 409 if that reference is taken, or once was
	 */
	@Transactional
	public Engagement receive(Enquiry enquiry, Optional<EngagementReference> wished) {
		EngagementReference reference = wished.map(this::free).orElseGet(this::next);
		String email = this.index.of(enquiry.email().value());
		Optional<Engagement> open = known(this.engagements.open(email));
		Optional<Engagement> former = open.isPresent() ? Optional.empty() : known(this.engagements.former(email));
		Optional<Contact> known = open.or(() -> former)
			.flatMap((one) -> this.parties.known(one.clientId(), enquiry.email()));
		Contact contact = known.orElseGet(() -> this.parties.open(reference.clientId(), enquiry));
		Engagement engagement = engagement(reference, contact, enquiry);
		open.map(Engagement::reference).ifPresent(engagement::join);
		enquiry.selfCheck().ifPresent(engagement::accompany);
		this.engagements.save(engagement);
		if (known.isEmpty()) {
			this.tenants.open(engagement.clientId());
			engagement.responsible().ifPresent((user) -> this.tenants.assign(user, engagement.clientId()));
		}
		this.timeline.record(reference, Timeline.BEGINNING);
		former.ifPresent((one) -> this.timeline.record(reference, "client.returned", one.reference().value()));
		return engagement;
	}

	private Optional<Engagement> known(List<Engagement> ofThePerson) {
		Optional<Actor> assistant = this.actors.current().filter((one) -> one.is(Role.ASSISTANT));
		return ofThePerson.stream()
			.filter((one) -> assistant.map((actor) -> actor.sees(one.clientId())).orElse(true))
			.findFirst();
	}

	private Engagement engagement(EngagementReference reference, Contact contact, Enquiry enquiry) {
		Instant now = this.clock.instant();
		Optional<Actor> actor = this.actors.current();
		return new Engagement(reference.value(), contact.clientId(), contact.id(), enquiry.message().orElse(null),
				enquiry.source().orElse(null), now, actor.map(Actor::id).orElse(null),
				actor.filter((one) -> one.is(Role.ASSISTANT)).map(Actor::id).orElse(null), now);
	}

	private EngagementReference free(EngagementReference wished) {
		if (this.engagements.existsById(wished.value()) || this.clients.existsById(wished.clientId())
				|| this.keys.isDestroyed(wished.value()) || this.timeline.began(wished)) {
			throw Refused.conflict("Le dossier %s existe déjà : rien n’a été démarré.".formatted(wished));
		}
		return wished;
	}

	/** Skips the references that programs have taken, and those of who is forgotten. */
	private EngagementReference next() {
		int year = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS).getYear();
		EngagementReference reference = new EngagementReference(this.references.next("E", year));
		while (this.engagements.existsById(reference.value()) || this.keys.isDestroyed(reference.value())) {
			reference = new EngagementReference(this.references.next("E", year));
		}
		return reference;
	}

}
