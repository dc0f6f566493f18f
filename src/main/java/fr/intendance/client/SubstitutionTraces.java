package fr.intendance.client;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.engine.Tenants;
import fr.intendance.journal.Journal;
import fr.intendance.journal.JournalEvent;

import org.springframework.stereotype.Component;

/** What a substitution leaves behind: in the journals of the clients, and of tasks. */
@Component
class SubstitutionTraces {

	/** What the journal calls it when somebody is to stand in; it is about them. */
	static final String GIVEN = "client.substituted";

	/** What it calls the end of that. */
	static final String ENDED = "client.substitutionEnded";

	private final Engagements engagements;

	private final Assignments assignments;

	private final EngagementRepository rows;

	private final Tenants tenants;

	private final SubstituteTasks tasks;

	private final Timeline timeline;

	private final Journal journal;

	SubstitutionTraces(Engagements engagements, Assignments assignments, EngagementRepository rows, Tenants tenants,
			SubstituteTasks tasks, Timeline timeline, Journal journal) {
		this.engagements = engagements;
		this.assignments = assignments;
		this.rows = rows;
		this.tenants = tenants;
		this.tasks = tasks;
		this.timeline = timeline;
		this.journal = journal;
	}

	/** Written into the journal of each client whom it concerns as things stand. */
	void given(String absent, String substitute, LocalDate firstDay, LocalDate lastDay) {
		FreeText said = new FreeText("En remplacement de %s, du %s au %s".formatted(absent, FrenchDate.date(firstDay),
				FrenchDate.date(lastDay)));
		newest(this.tenants.of(absent)).forEach((one) -> this.timeline.record(one, GIVEN, substitute, said));
	}

	/** Their tasks of clients whom they do not see any more are offered anew. */
	void ended(String absent, String substitute) {
		FreeText said = new FreeText("En remplacement de %s".formatted(absent));
		newest(this.tenants.of(absent)).forEach((one) -> this.timeline.record(one, ENDED, substitute, said));
		this.tasks.free(substitute);
	}

	/** All assistants who have, or once had, the client of an engagement. */
	Set<String> everAssigned(EngagementReference reference) {
		Set<String> users = new HashSet<>(this.assignments.of(reference));
		this.engagements.get(reference).responsible().ifPresent(users::add);
		Stream.of(Assignments.ASSIGNED, Assignments.WITHDRAWN)
			.flatMap((event) -> this.journal.of(reference.value(), event).stream())
			.map(JournalEvent::about)
			.forEach(users::add);
		return users;
	}

	/** The journal of a client goes on in their newest engagement. */
	private Stream<EngagementReference> newest(Set<String> clients) {
		Collection<Engagement> all = clients.isEmpty() ? Set.of()
				: this.rows.ofClients("%", clients)
					.stream()
					.collect(Collectors.toMap(Engagement::clientId, Function.identity(), (newer, older) -> newer))
					.values();
		return all.stream().map(Engagement::reference);
	}

}
