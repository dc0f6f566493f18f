package fr.intendance.engine;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets one process be cancelled from Cockpit, once its module wrote down what that means.
 * A part of another process cannot go alone.
 */
@Component
class CancelPassage implements Passage {

	/** What the engine keeps instead of what somebody typed. */
	static final String REASON = "Annulé depuis Cockpit";

	private static final String TYPED = "deleteReason";

	private final ObjectProvider<RuntimeService> runtime;

	private final ObjectProvider<ProcessCancellation> cancellations;

	CancelPassage(ObjectProvider<RuntimeService> runtime, ObjectProvider<ProcessCancellation> cancellations) {
		this.runtime = runtime;
		this.cancellations = cancellations;
	}

	@Override
	public boolean fits(Command<?> command) {
		return command instanceof DeleteProcessInstanceCmd;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		if (!actor.is(Role.OFFICE_MANAGER)) {
			throw Refused.forbidden("Seule la personne qui dirige le bureau peut annuler un processus.");
		}
		CommandFields fields = new CommandFields(command);
		ProcessInstance instance = instance(fields.text("processInstanceId"));
		FormValues typed = new FormValues(Collections.singletonMap(TYPED, fields.text(TYPED)));
		cancellation(instance).cancel(instance.getBusinessKey(), typed.optionalText(TYPED, 2000));
		fields.set(TYPED, REASON);
		// our records follow in listeners, and in those of the processes that are called
		Map.of("skipCustomListeners", false, "skipSubprocesses", false, "failIfNotExists", false).forEach(fields::set);
		return next.get();
	}

	private ProcessInstance instance(String id) {
		return Optional.ofNullable(id)
			.map(one -> this.runtime.getObject().createProcessInstanceQuery().processInstanceId(one).singleResult())
			.orElseThrow(() -> Refused.unknown("Ce processus n’existe pas ou n’existe plus. Actualisez la page."));
	}

	private ProcessCancellation cancellation(ProcessInstance instance) {
		if (!instance.getRootProcessInstanceId().equals(instance.getId())) {
			throw Refused
				.conflict("Ce processus fait partie d’un autre et ne s’annule pas seul. Sur la page du dossier, "
						+ "au bureau, enregistrez la réponse du client, suspendez ses relances ou mettez fin au dossier.");
		}
		return Optional.ofNullable(byDefinition().get(instance.getProcessDefinitionId().split(":")[0]))
			.orElseThrow(() -> Refused.conflict(
					"Ce processus ne s’annule pas : il se termine avec sa tâche. Ouvrez-la dans la liste des tâches."));
	}

	private Map<String, ProcessCancellation> byDefinition() {
		return this.cancellations.stream()
			.collect(Collectors.toMap(ProcessCancellation::definition, Function.identity()));
	}

}
