package fr.intendance.transparency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FileOpenings;
import fr.intendance.client.Substitution;
import fr.intendance.client.Substitutions;
import fr.intendance.engine.Staff;
import fr.intendance.journal.Journal;
import fr.intendance.journal.JournalEvent;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells from the journal who of the firm opened which files, in words. */
@Service
@Transactional(readOnly = true)
public class Openings {

	private final Journal journal;

	private final FileNames files;

	private final Staff staff;

	private final Substitutions substitutions;

	private final MessageSource messages;

	Openings(Journal journal, FileNames files, Staff staff, Substitutions substitutions, MessageSource messages) {
		this.journal = journal;
		this.files = files;
		this.staff = staff;
		this.substitutions = substitutions;
		this.messages = messages;
	}

	/** All openings of the files of an engagement, the newest first. */
	public List<Opening> of(EngagementReference reference, Locale language) {
		return told(reference, language, this.journal.of(reference.value(), FileOpenings.EVENT));
	}

	/** Those of some days in Paris, the newest first. */
	public List<Opening> between(EngagementReference reference, LocalDate first, LocalDate last, Locale language) {
		return told(reference, language,
				this.journal.of(reference.value(), FileOpenings.EVENT).stream().filter((one) -> {
					LocalDate day = LocalDate.ofInstant(one.happenedAt(), BusinessZone.PARIS);
					return !day.isBefore(first) && !day.isAfter(last);
				}).toList());
	}

	private List<Opening> told(EngagementReference reference, Locale language, List<JournalEvent> events) {
		if (events.isEmpty()) {
			return List.of();
		}
		Map<String, String> names = this.staff.names();
		Map<String, String> labels = this.files.of(reference, language);
		List<Substitution> substitutions = this.substitutions.about(reference);
		return events.stream()
			.map((one) -> new Opening(one.happenedAt(), who(one, names, substitutions, language),
					file(one, labels, language), task(one, language)))
			.sorted((one, other) -> other.at().compareTo(one.at()))
			.toList();
	}

	private String who(JournalEvent event, Map<String, String> names, List<Substitution> substitutions,
			Locale language) {
		String user = event.actor().replaceFirst("^user:", "");
		String name = names.getOrDefault(user, user);
		return substitutions.stream()
			.filter((one) -> one.substitute().equals(user) && one.covers(event.happenedAt()))
			.findFirst()
			.map((one) -> this.messages.getMessage("transparency.substitute",
					new Object[] { name, names.getOrDefault(one.absent(), one.absent()) }, language))
			.orElse(name);
	}

	/** What is deleted meanwhile still has its kind. */
	private String file(JournalEvent event, Map<String, String> labels, Locale language) {
		return labels.getOrDefault(event.about(),
				this.messages.getMessage("transparency.file." + event.about().split("/")[0], null, language));
	}

	private String task(JournalEvent event, Locale language) {
		return Arrays.stream(event.step().split(" "))
			.filter((step) -> step.contains("/UserTask_"))
			.map((step) -> step.substring(step.indexOf('_') + 1).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-"))
			.map((name) -> this.messages.getMessage("transparency.task." + name.toLowerCase(Locale.ROOT), null, name,
					language))
			.distinct()
			.collect(Collectors.joining(", "));
	}

}
