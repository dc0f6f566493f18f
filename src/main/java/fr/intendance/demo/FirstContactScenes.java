package fr.intendance.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.demo.process.Troupe;
import fr.intendance.engine.FormValues;
import fr.intendance.firstcontact.FirstCallTask;
import fr.intendance.firstcontact.FirstContacts;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the enquiry to what came of the first call. */
@Component
@Profile("demo")
class FirstContactScenes implements Scenes {

	private static final String CALL = "UserTask_HoldFirstCall";

	private final Enquiries enquiries;

	private final ClientJourney journeys;

	private final FirstContacts contacts;

	private final FirstCallTask call;

	private final Clients clients;

	private final Troupe troupe;

	private final Clock clock;

	FirstContactScenes(Enquiries enquiries, ClientJourney journeys, FirstContacts contacts, FirstCallTask call,
			Clients clients, Troupe troupe, Clock clock) {
		this.enquiries = enquiries;
		this.journeys = journeys;
		this.contacts = contacts;
		this.call = call;
		this.clients = clients;
		this.troupe = troupe;
		this.clock = clock;
	}

	@Override
	public Map<Scene, Act> acts() {
		Map<Scene, Act> acts = new EnumMap<>(Scene.class);
		acts.put(Scene.ENQUIRY, this::enquire);
		acts.put(Scene.BOOKING, this::book);
		acts.put(Scene.FIRST_CALL, this::qualify);
		acts.put(Scene.CALLED_FIRST, this::qualify);
		acts.put(Scene.NOT_YET,
				(journey) -> call(journey, Map.of("outcome", "NOT_YET", "reason",
						"Votre activité démarre : quelques mois de recul nous aideront à bien dimensionner l’aide.",
						"recontactOn", journey.serviceStart().plusMonths(2).toString())));
		acts.put(Scene.OUT_OF_SCOPE, (journey) -> call(journey, Map.of("outcome", "OUT_OF_SCOPE", "wantsRegulatedWork",
				true, "cashHolding", true, "reason",
				"Gérer des locations et encaisser des loyers pour autrui demande une carte professionnelle d’agent immobilier.")));
		acts.put(Scene.MISSED_CALL, (journey) -> call(journey, Map.of("outcome", "NO_SHOW")));
		acts.put(Scene.JUNK, (journey) -> this.troupe.acting("manager", () -> this.call.noteJunk(journey.reference())));
		acts.put(Scene.WROTE_AGAIN, (journey) -> publicForm(fields(journey.part())));
		acts.put(Scene.RETURNED, (journey) -> journey.isOpened(publicForm(fields(journey.part()))));
		acts.put(Scene.TASK_TAKEN, (journey) -> this.troupe.take(journey.part().staff(), journey.reference().value()));
		return acts;
	}

	private void qualify(Journey journey) {
		call(journey, Map.of("outcome", "QUALIFIED", "budgetStated", true, "decidesQuickly", true));
	}

	private void enquire(Journey journey) {
		Part part = journey.part();
		Map<String, Object> fields = fields(part);
		journey.isOpened(part.by().isEmpty() ? publicForm(fields)
				: new EngagementReference(this.troupe.start(part.by(), fields)));
	}

	/** What they write into the form. */
	static Map<String, Object> fields(Part part) {
		return Map.of("company", part.company(), "contactName", part.contact(), "email", part.email(), "phone",
				part.phone(), "message", part.message(), "source", part.source(), "consent", true);
	}

	private EngagementReference publicForm(Map<String, Object> fields) {
		Engagement engagement = this.enquiries.receive(Enquiry.of(new FormValues(fields)), Optional.empty());
		this.journeys.enquiryReceived(engagement);
		return engagement.reference();
	}

	/** The last appointment before the call is to be held, or the first that is free. */
	private void book(Journey journey) {
		Instant call = journey.next()
			.orElseGet(() -> this.clock.instant().plus(Duration.ofDays(journey.part().callIn())));
		List<Instant> free = this.contacts.freeSlots(journey.reference());
		Instant slot = free.stream()
			.filter((one) -> one.isBefore(call))
			.max(Comparator.naturalOrder())
			.orElseGet(() -> free.get(0));
		this.contacts.book(journey.reference(), slot, this.clients.answer(journey, Answer.How.LINK));
	}

	private void call(Journey journey, Map<String, Object> outcome) {
		Map<String, Object> values = new HashMap<>(Map.of("namedContact", true, "accountantIdentified", true,
				"backlogMonths", 2, "notes", "Échange cordial, besoin clair. Préfère être joint le matin."));
		values.putAll(outcome);
		this.troupe.finish(journey.part().staff(), journey.reference().value(), CALL, values);
	}

}
