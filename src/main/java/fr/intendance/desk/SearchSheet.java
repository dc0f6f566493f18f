package fr.intendance.desk;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.client.ClientSearch;
import fr.intendance.client.EngagementLine;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Standings;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.engine.OpenTasks;
import fr.intendance.engine.OpenTasks.WaitingTask;

import org.springframework.stereotype.Component;

/** Gathers what was found, of what the person who is signed in may see. */
@Component
class SearchSheet {

	private static final int MOST = 50;

	private static final int SHORTEST_NAME_OF_A_TASK = 3;

	private final ClientSearch clients;

	private final Documents documents;

	private final OpenTasks tasks;

	private final TaskPlaces places;

	private final Standings standings;

	private final Lines lines;

	private final Clock clock;

	SearchSheet(ClientSearch clients, Documents documents, OpenTasks tasks, TaskPlaces places, Standings standings,
			Lines lines, Clock clock) {
		this.clients = clients;
		this.documents = documents;
		this.tasks = tasks;
		this.places = places;
		this.standings = standings;
		this.lines = lines;
		this.clock = clock;
	}

	View of(String question, Frame frame) {
		List<EngagementLine> found = this.clients.find(question, MOST + 1);
		List<Document> numbered = documents(question.toUpperCase(Locale.ROOT));
		List<WaitingTask> named = (question.length() < SHORTEST_NAME_OF_A_TASK) ? List.of()
				: this.tasks.named(question, MOST);
		Map<String, EngagementLine> seen = this.standings.of(references(numbered, named));
		return new View(frame, question, true, found.stream().limit(MOST).map(this.lines::line).toList(),
				numbered.stream()
					.filter((one) -> seen.containsKey(reference(one.engagement())))
					.map((one) -> paper(one, seen))
					.toList(),
				named.stream()
					.filter((one) -> seen.containsKey(reference(one.businessKey())))
					.map((one) -> task(one, seen))
					.toList(),
				found.size() > MOST);
	}

	/** A number has a letter, a hyphen and a digit at least. */
	private List<Document> documents(String number) {
		return number.matches("[A-Z]{1,4}-[0-9][A-Z0-9-]{0,30}") ? this.documents.startingWith(number, MOST)
				: List.of();
	}

	private static Set<String> references(List<Document> documents, List<WaitingTask> tasks) {
		return Stream.concat(documents.stream().map(Document::engagement), tasks.stream().map(WaitingTask::businessKey))
			.map(SearchSheet::reference)
			.collect(Collectors.toSet());
	}

	private static String reference(String key) {
		return EngagementReference.ofKey(key).value();
	}

	private static Paper paper(Document one, Map<String, EngagementLine> seen) {
		String reference = reference(one.engagement());
		return new Paper(one.number(), one.label(), Reading.date(one.issuedAt()), reference,
				seen.get(reference).company());
	}

	private Task task(WaitingTask one, Map<String, EngagementLine> seen) {
		String reference = reference(one.businessKey());
		return new Task(this.places.of(one), one.name(), one.due().map(Reading::date),
				one.due().filter(this.clock.instant()::isAfter).isPresent(), reference, seen.get(reference).company());
	}

	/**
	 * @param frame what surrounds the page
	 * @param question what was typed
	 * @param asked whether it was looked for
	 * @param clients the engagements
	 * @param documents that were issued
	 * @param tasks that are open
	 * @param more whether there are more clients than the page shows
	 */
	record View(Frame frame, String question, boolean asked, List<Lines.Line> clients, List<Paper> documents,
			List<Task> tasks, boolean more) {
	}

	/**
	 * @param number by which it is found
	 * @param label what it is
	 * @param on on which day it was issued, in words
	 * @param reference the engagement
	 * @param company whose it is
	 */
	record Paper(String number, String label, String on, String reference, String company) {
	}

	/**
	 * @param place where it is done
	 * @param name what is to do
	 * @param due until which day, in words
	 * @param late whether that has passed
	 * @param reference the engagement
	 * @param company whose it is
	 */
	record Task(String place, String name, Optional<String> due, boolean late, String reference, String company) {
	}

}
