package fr.intendance.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.intendance.breach.Duty.Whom;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.processing.BreachTerms;
import fr.intendance.transparency.Register;
import fr.intendance.transparency.ServedClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of breaches: what happened, who must be told by when, who was. */
@Service
@Transactional
public class Breaches {

	private final BreachRows rows;

	private final BreachLetters letters;

	private final Engagements engagements;

	private final Register register;

	private final Timeline timeline;

	private final Actors actors;

	private final Clock clock;

	Breaches(BreachRows rows, BreachLetters letters, Engagements engagements, Register register, Timeline timeline,
			Actors actors, Clock clock) {
		this.rows = rows;
		this.letters = letters;
		this.engagements = engagements;
		this.register = register;
		this.timeline = timeline;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Writes a breach down, in the journal of each client that it touches too.
	 * @return its id
	 * @throws Refused 400 naming the field
	 */
	public long record(FormValues values) {
		Breach breach = BreachForm.read(values, this.actors.required().id(), this.clock.instant());
		Set<String> touched = touched(values);
		if (touched.isEmpty() && !breach.own()) {
			throw Refused.invalid("clients",
					"Indiquez les dossiers concernés, ou cochez que vous êtes responsable de ces données.");
		}
		long id = this.rows.add(breach, touched);
		touched.forEach((one) -> this.timeline.record(new EngagementReference(one), "breach.recorded", number(id)));
		return id;
	}

	/**
	 * Adds what is known by now.
	 * @throws Refused 400 naming the field; 404
	 */
	public void complete(long id, FormValues values) {
		this.rows.complete(BreachForm.completed(get(id), values));
	}

	/**
	 * Writes to each client that was not told yet, once somebody has read the letters.
	 * @throws Refused 400 naming {@code read} unless they say so
	 */
	public void tellClients(long id, FormValues values) {
		Breach breach = get(id);
		if (values.optionalLine("read", 10).isEmpty()) {
			throw Refused.invalid("read", "Relisez chaque courrier, puis cochez la case\u00a0: il part en votre nom.");
		}
		for (BreachRows.Told one : clients(id)) {
			if (one.at().isEmpty()) {
				String letter = this.letters.tell(breach, one.engagement());
				toldClient(id, one.engagement(), this.clock.instant(), Optional.of(letter));
			}
		}
	}

	/**
	 * Writes down that somebody was told otherwise.
	 * @throws Refused 400 naming the field; 409 if they had been
	 */
	public void told(long id, FormValues values) {
		Breach breach = get(id);
		Whom whom = values.requiredChoice("whom", Whom.class);
		Instant at = BreachForm.moment(values, "at", this.clock.instant())
			.orElseThrow(() -> Refused.invalid("at", "Indiquez le jour et l’heure."));
		if (at.isBefore(breach.discoveredAt())) {
			throw Refused.invalid("at", "Ce moment est avant la découverte\u00a0: vérifiez le jour et l’heure.");
		}
		boolean first = switch (whom) {
			case AUTHORITY -> this.rows.tellAuthority(id, at);
			case PEOPLE -> this.rows.tellPeople(id, at);
			case CLIENT -> toldClient(id, values.requiredLine("engagement", 40), at, Optional.empty());
		};
		if (!first) {
			throw Refused.conflict("C’était déjà noté. Rechargez la page.");
		}
	}

	/** All breaches, the newest first, each with its duties. */
	@Transactional(readOnly = true)
	public List<Entry> all() {
		Map<Long, List<BreachRows.Told>> clients = this.rows.clients();
		return this.rows.all().stream().map((one) -> entry(one, clients.getOrDefault(one.id(), List.of()))).toList();
	}

	/**
	 * One of them.
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public Entry entry(long id) {
		return entry(get(id), clients(id));
	}

	/** « V-7 ». */
	public static String number(long id) {
		return "V-" + id;
	}

	private Entry entry(Breach breach, List<BreachRows.Told> clients) {
		LocalDate day = LocalDate.ofInstant(breach.discoveredAt(), BusinessZone.PARIS);
		List<Duty> duties = new ArrayList<>();
		clients.forEach((one) -> duties.add(new Duty(Whom.CLIENT, Optional.of(one.engagement()),
				Optional.of(breach.discoveredAt().plus(BreachTerms.client(day))), one.at(), one.document())));
		if (breach.own() && breach.risk() != Risk.NONE) {
			duties.add(new Duty(Whom.AUTHORITY, Optional.empty(),
					Optional.of(breach.discoveredAt().plus(BreachTerms.authority(day))), breach.authorityToldAt(),
					Optional.empty()));
		}
		if (breach.own() && breach.risk() == Risk.HIGH) {
			duties.add(
					new Duty(Whom.PEOPLE, Optional.empty(), Optional.empty(), breach.peopleToldAt(), Optional.empty()));
		}
		return new Entry(breach, List.copyOf(duties));
	}

	private boolean toldClient(long id, String engagement, Instant at, Optional<String> letter) {
		boolean first = this.rows.tellClient(id, engagement, at, this.actors.required().id(), letter);
		if (first) {
			this.timeline.record(new EngagementReference(engagement), "breach.told", number(id));
		}
		return first;
	}

	private Set<String> touched(FormValues values) {
		Set<String> touched = new LinkedHashSet<>();
		if (values.optionalLine("all", 10).isPresent()) {
			this.register.entries().clients().stream().map(ServedClient::reference).forEach(touched::add);
		}
		values.optionalText("clients", 4000)
			.ifPresent(
					(text) -> Arrays.stream(text.strip().split("[\\s,;]+")).forEach((one) -> touched.add(known(one))));
		return touched;
	}

	private String known(String reference) {
		try {
			return this.engagements.visible(new EngagementReference(reference)).reference().value();
		}
		catch (Refused ex) {
			throw Refused.invalid("clients", "Aucun dossier n’a cette référence\u00a0: vérifiez la liste.");
		}
	}

	private List<BreachRows.Told> clients(long id) {
		return this.rows.clients().getOrDefault(id, List.of());
	}

	private Breach get(long id) {
		return this.rows.find(id)
			.orElseThrow(() -> Refused.unknown("Cette violation n’est pas au registre. Revenez à la liste."));
	}

	/**
	 * A breach and who must be told.
	 *
	 * @param breach what happened
	 * @param duties clients first
	 */
	public record Entry(Breach breach, List<Duty> duties) {

		/** Whether somebody is still to be told. */
		public boolean isOpen() {
			return this.duties.stream().anyMatch((one) -> one.toldAt().isEmpty());
		}

		/** The engagements of the clients that it touches. */
		List<String> touched() {
			return this.duties.stream().flatMap((one) -> one.engagement().stream()).toList();
		}

		/** When one of them was told, if it was. */
		Optional<Instant> toldAt(String engagement) {
			return this.duties.stream()
				.filter((one) -> one.engagement().filter(engagement::equals).isPresent())
				.findFirst()
				.flatMap(Duty::toldAt);
		}

	}

}
