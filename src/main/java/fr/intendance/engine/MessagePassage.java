package fr.intendance.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import fr.intendance.engine.ProcessStart.Started;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.stereotype.Component;

/** Lets in the messages that outside programs may send, by name and business key. */
@Component
class MessagePassage implements Passage {

	private static final String[] PAYLOADS = { "payloadProcessInstanceVariables",
			"payloadProcessInstanceVariablesLocal", "payloadProcessInstanceVariablesToTriggeredScope",
			"correlationProcessInstanceVariables", "correlationLocalVariables" };

	private final List<IncomingMessage> messages;

	private final List<ProcessStart> starts;

	MessagePassage(List<IncomingMessage> messages, List<ProcessStart> starts) {
		this.messages = messages;
		this.starts = starts;
	}

	@Override
	public boolean fits(Command<?> command) {
		return command instanceof CorrelateMessageCmd;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		CommandFields fields = new CommandFields(command);
		String message = Objects.requireNonNullElse(fields.text("builder.messageName"), "");
		Optional<String> key = Optional.ofNullable(fields.text("builder.businessKey"));
		FormValues values = fields.values("builder." + PAYLOADS[0]);
		Optional<ProcessStart> start = this.starts.stream()
			.filter(one -> one.message().filter(message::equals).isPresent())
			.findFirst();
		String tenant = null;
		if (start.isPresent()) {
			Started started = start.get().start(values, key);
			fields.set("builder.businessKey", started.businessKey());
			tenant = started.tenant();
		}
		else {
			named(message).accept(
					key.orElseThrow(() -> Refused.invalid("businessKey", "Indiquez la référence du dossier.")), values);
		}
		values.refuseUnread(List.of());
		for (String payload : PAYLOADS) {
			fields.set("builder." + payload, Variables.createVariables());
		}
		return Inside.startFor(tenant, next);
	}

	private IncomingMessage named(String message) {
		return this.messages.stream()
			.filter(one -> one.name().equals(message))
			.findFirst()
			.orElseThrow(() -> Refused.forbidden("Ce message n’est pas attendu de l’extérieur."));
	}

}
