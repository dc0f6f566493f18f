package fr.intendance.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import fr.intendance.engine.ProcessStart.Started;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.stereotype.Component;

/** Lets a process start whose stage takes the fields; any other start is refused. */
@Component
class StartPassage implements Passage {

	private final List<ProcessStart> starts;

	StartPassage(List<ProcessStart> starts) {
		this.starts = starts;
	}

	@Override
	public boolean fits(Command<?> command) {
		return command instanceof StartProcessInstanceCmd;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		CommandFields fields = new CommandFields(command);
		ProcessStart start = named(fields.text("instantiationBuilder.processDefinitionKey"),
				fields.text("instantiationBuilder.processDefinitionId"));
		FormValues values = fields.values("instantiationBuilder.modificationBuilder.processVariables");
		Started started = start.start(values, Optional.ofNullable(fields.text("instantiationBuilder.businessKey")));
		values.refuseUnread(List.of());
		fields.set("instantiationBuilder.businessKey", started.businessKey());
		fields.set("instantiationBuilder.modificationBuilder.processVariables", Variables.createVariables());
		return AnsweredStart.to(actor, Inside.startFor(started.tenant(), next), started.asIfNew());
	}

	/**
	 * By its key, or by an id that begins with the key, which is how the web apps name
	 * it.
	 */
	private ProcessStart named(String key, String id) {
		return this.starts.stream()
			.filter(start -> start.definition().equals(key) || (id != null && id.startsWith(start.definition() + ":")))
			.findFirst()
			.orElseThrow(() -> Refused
				.forbidden("Ce processus ne se démarre pas de l’extérieur : il est lancé par le dossier."));
	}

}
