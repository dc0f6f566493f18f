package fr.intendance.client;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import fr.intendance.document.Addressee;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.keys.BlindIndex;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds engagements and writes down where they stand. */
@Service
@Transactional
public class Engagements {

	/** How a stage ends whose enquiry was none. */
	public static final String JUNK = "junk";

	private final EngagementRepository engagements;

	private final ContactRepository contacts;

	private final ClientRepository clients;

	private final Timeline timeline;

	private final Erasures erasures;

	private final Outbox outbox;

	private final BlindIndex index;

	private final Actors actors;

	private final Clock clock;

	Engagements(EngagementRepository engagements, ContactRepository contacts, ClientRepository clients,
			Timeline timeline, Erasures erasures, Outbox outbox, BlindIndex index, Actors actors, Clock clock) {
		this.engagements = engagements;
		this.contacts = contacts;
		this.clients = clients;
		this.timeline = timeline;
		this.erasures = erasures;
		this.outbox = outbox;
		this.index = index;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public Engagement get(EngagementReference reference) {
		return this.engagements.findById(reference.value()).orElseThrow(Engagements::unknown);
	}

	/**
	 * The same for whoever is signed in.
	 * @throws Refused 404 if there is none, or it is not theirs to see: the same answer
	 * to both
	 */
	@Transactional(readOnly = true)
	public Engagement visible(EngagementReference reference) {
		Actor actor = this.actors.required();
		return this.engagements.findById(reference.value())
			.filter(engagement -> actor.sees(engagement.clientId()))
			.orElseThrow(Engagements::unknown);
	}

	/** Those whom the person who is signed in may see, newest first. */
	@Transactional(readOnly = true)
	public List<Engagement> visible(Optional<Stage> stage, Optional<Boolean> ended) {
		Actor actor = this.actors.required();
		String stageName = stage.map(Stage::name).orElse("%");
		List<Engagement> found = actor.is(Role.OFFICE_MANAGER) ? this.engagements.all(stageName)
				: actor.tenants().isEmpty() ? List.of() : this.engagements.ofClients(stageName, actor.tenants());
		return found.stream()
			.filter(one -> ended.map(wanted -> one.endedAt().isPresent() == wanted).orElse(true))
			.toList();
	}

	/** What the same client had with the firm before, newest first. */
	@Transactional(readOnly = true)
	public List<Engagement> earlier(Engagement engagement) {
		return this.engagements.findByClientIdOrderByOpenedAtDesc(engagement.clientId())
			.stream()
			.filter((one) -> !one.reference().equals(engagement.reference())
					&& !one.openedAt().isAfter(engagement.openedAt()) && one.joinedTo().isEmpty())
			.toList();
	}

	/** The person whom the engagement's letters go to. */
	@Transactional(readOnly = true)
	public Contact contact(Engagement engagement) {
		return this.contacts.findById(engagement.contactId()).orElseThrow();
	}

	/**
	 * The later enquiries of the same client that were added to this one, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Engagement> joined(EngagementReference reference) {
		return this.engagements.findByJoinedToOrderByOpenedAt(reference.value());
	}

	/**
	 * The engagements of other clients that gave the same number of a business: perhaps
	 * one company, perhaps somebody who pretends to be it.
	 */
	@Transactional(readOnly = true)
	public List<Engagement> ofSameBusiness(Engagement engagement) {
		return this.engagements.ofSameBusiness(engagement.clientId());
	}

	/** The open engagements whose letters go to this address. */
	@Transactional(readOnly = true)
	public List<Engagement> sharing(EmailAddress address) {
		return this.engagements.sharing(this.index.of(address.value()));
	}

	/** The company whose engagement it is. */
	@Transactional(readOnly = true)
	public Client client(Engagement engagement) {
		return this.clients.findById(engagement.clientId()).orElseThrow();
	}

	/** The client as the reader of its documents, in the language of the contact. */
	@Transactional(readOnly = true)
	public Addressee addressee(EngagementReference reference) {
		Engagement engagement = get(reference);
		Contact contact = contact(engagement);
		Client client = client(engagement);
		return new Addressee(reference.value(), client.party(contact), contact.language(), client.known().owesVat());
	}

	/** Those of these references that are there. */
	@Transactional(readOnly = true)
	public List<Engagement> those(List<EngagementReference> references) {
		return StreamSupport
			.stream(this.engagements.findAllById(references.stream().map(EngagementReference::value).toList())
				.spliterator(), false)
			.toList();
	}

	/** The names of the companies of several engagements, by the id of the client. */
	@Transactional(readOnly = true)
	public Map<String, String> companies(List<Engagement> some) {
		Map<String, String> names = new HashMap<>();
		this.clients.findAllById(some.stream().map(Engagement::clientId).distinct().toList())
			.forEach((client) -> names.put(client.id(), client.company()));
		return names;
	}

	/**
	 * Answers count only while the journey runs, and until its last stage is finished.
	 * @throws Refused 409 if it is over, which the client reads calmly and the firm hears
	 * of
	 */
	@Transactional(readOnly = true)
	public void requireRunning(EngagementReference reference) {
		if (this.engagements.findById(reference.value()).filter(Engagement::isClosed).isPresent()) {
			throw Refused.late("Votre dossier est clos\u00a0: plus aucune réponse n’est attendue.");
		}
	}

	/**
	 * What the service needs is of use only until the client leaves.
	 * @throws Refused 409 if the client is leaving or has left, which they read calmly
	 * and the firm hears of
	 */
	@Transactional(readOnly = true)
	public void requireServed(EngagementReference reference) {
		requireRunning(reference);
		if (get(reference).stage() == Stage.OFFBOARDING) {
			throw Refused.late("Votre contrat a pris fin\u00a0: nous n’avons plus besoin de pièces ni d’accès.");
		}
	}

	/** A stage begins or goes on: whose turn it is now. */
	public void stands(EngagementReference reference, Stage stage, Whereabouts whereabouts) {
		Engagement engagement = get(reference);
		engagement.enter(stage, whereabouts, this.clock.instant());
		this.engagements.save(engagement);
	}

	/**
	 * The next reminder of an answer goes at another moment, or is the last thing that
	 * happens before nobody waits any more.
	 * @param answer what is awaited, as {@link Whereabouts#client} was told
	 */
	public void reminderMoved(EngagementReference reference, String answer, Instant at) {
		Engagement engagement = get(reference);
		engagement.reminderMoved(answer, at);
		this.engagements.save(engagement);
	}

	/** The stage that runs ended in this way, which the map then follows. */
	public void finishStage(EngagementReference reference, String outcome) {
		Engagement engagement = get(reference);
		engagement.finishStage(outcome);
		this.engagements.save(engagement);
	}

	/**
	 * The journey is over, as its last stage ended; cancelled if that had not ended. Of
	 * what was no enquiry at all nothing is kept.
	 */
	public void close(EngagementReference reference) {
		Engagement engagement = get(reference);
		if (engagement.stageOutcome().filter(JUNK::equals).isPresent()) {
			this.erasures.erase(engagement);
			return;
		}
		this.outbox.stopEarlier(reference.value());
		engagement.end(this.clock.instant());
		this.engagements.save(engagement);
		this.timeline.record(reference, "journey.ended", engagement.outcome().orElseThrow());
	}

	/**
	 * The engagement that a program or person may send messages to: a program its own, a
	 * person of the firm those they see.
	 * @throws Refused 404 if there is none, or it is somebody else's
	 */
	@Transactional(readOnly = true)
	public Engagement own(EngagementReference reference) {
		Actor actor = this.actors.required();
		return this.engagements.findById(reference.value())
			.filter((engagement) -> actor.sees(engagement.clientId())
					|| engagement.startedBy().filter(actor.id()::equals).isPresent())
			.orElseThrow(Engagements::unknown);
	}

	private static Refused unknown() {
		return Refused.unknown("Ce dossier n’existe pas ou ne vous est pas confié. Vérifiez sa référence.");
	}

}
