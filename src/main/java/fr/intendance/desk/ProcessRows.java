package fr.intendance.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.engine.MigrationProgress;
import fr.intendance.engine.OpenIncident;
import fr.intendance.engine.ProcessRun;
import fr.intendance.engine.ProcessVersion;

import org.springframework.stereotype.Component;

/** Puts what the engine tells of its processes into rows that people read. */
@Component
class ProcessRows {

	private final Words words;

	ProcessRows(Words words) {
		this.words = words;
	}

	Version version(ProcessVersion one) {
		return new Version(one.definitionKey(), one.name(), one.version(), one.newest(),
				Reading.dateAndTime(one.since()), one.running(), one.ended(), one.incidents());
	}

	Failure incident(OpenIncident one, List<ProcessVersion> versions) {
		return new Failure(one.id(), reference(one.businessKey()),
				versions.stream()
					.filter((version) -> version.definitionKey().equals(one.definitionKey()))
					.map(ProcessVersion::name)
					.findFirst()
					.orElse(this.words.of("desk.processes.background")),
				Reading.dateAndTime(one.since()),
				one.sentence().isBlank() ? this.words.of("desk.processes.failed") : one.sentence(), one.step());
	}

	Migration migration(MigrationProgress one) {
		return new Migration(Reading.dateAndTime(one.startedAt()), one.startedBy(), one.total(), one.done(),
				one.failed(), one.over());
	}

	Run run(ProcessRun one) {
		return new Run(one.instance(), one.businessKey(), reference(one.businessKey()),
				Reading.dateAndTime(one.startedAt()), one.endedAt().map(Reading::dateAndTime),
				this.words.of("desk.processes.state." + one.state().name().toLowerCase(Locale.ROOT)));
	}

	/** The engagement that a business key belongs to. */
	static Optional<String> reference(String businessKey) {
		return Optional.of(businessKey.split("\\.")[0]).filter((key) -> !key.isEmpty());
	}

	/**
	 * @param definitionKey the process id
	 * @param name what people read
	 * @param number counts the versions
	 * @param newest whether what starts now follows it
	 * @param since when it came, in words
	 * @param running how many follow it
	 * @param ended how many followed it
	 * @param incidents how many steps failed
	 */
	record Version(String definitionKey, String name, int number, boolean newest, String since, long running,
			long ended, long incidents) {
	}

	/**
	 * @param id names it
	 * @param reference the engagement it concerns
	 * @param name the name of the process
	 * @param since when it was raised, in words
	 * @param sentence what happened and what to do
	 * @param step whether it can be tried again, else it can be settled
	 */
	record Failure(String id, Optional<String> reference, String name, String since, String sentence, boolean step) {
	}

	/**
	 * @param startedAt when it began, in words
	 * @param startedBy who began it, if it was a person
	 * @param total how many it moves
	 * @param done how many it moved
	 * @param failed how many it could not move for now
	 * @param over whether it is over
	 */
	record Migration(String startedAt, Optional<String> startedBy, int total, int done, int failed, boolean over) {
	}

	/**
	 * @param instance names it in Cockpit
	 * @param businessKey what it works on
	 * @param reference the engagement that this belongs to
	 * @param startedAt when it began, in words
	 * @param endedAt when it was over, in words
	 * @param state how it stands, in words
	 */
	record Run(String instance, String businessKey, Optional<String> reference, String startedAt,
			Optional<String> endedAt, String state) {
	}

}
