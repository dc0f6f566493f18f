package fr.intendance.work;

import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Wording;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What services and work are called for the client: as at the desk, or by their codes in
 * English.
 */
@Component
public class WorkNames {

	private final WorkTaskRepository tasks;

	private final MessageSource messages;

	WorkNames(WorkTaskRepository tasks, MessageSource messages) {
		this.tasks = tasks;
		this.messages = messages;
	}

	/**
	 * A service of a contract.
	 * @param label what the contract calls it, for services of the firm's own
	 */
	public String service(String code, String label, Locale language) {
		return Wording.isEnglish(language) ? this.messages.getMessage("service." + code, null, label, language) : label;
	}

	/** A task. */
	public String task(WorkTask task, Locale language) {
		if (!Wording.isEnglish(language)) {
			return task.label();
		}
		String service = service(task.service(), task.label(), language);
		return (task.origin() == Origin.CONTESTED) ? this.messages.getMessage("work.contested", null, language)
				: task.period().map((month) -> service + ", " + Wording.month(month, language)).orElse(service);
	}

	/** A piece of work, by its task if it has one. */
	public String entry(LedgerEntry entry, Locale language) {
		return Optional.ofNullable(entry.task())
			.filter((key) -> Wording.isEnglish(language))
			.flatMap((key) -> this.tasks.findById(key))
			.map((task) -> task(task, language))
			.orElseGet(() -> service(entry.service(), entry.label(), language));
	}

}
