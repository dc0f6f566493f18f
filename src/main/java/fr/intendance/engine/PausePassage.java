package fr.intendance.engine;

import java.util.Optional;
import java.util.function.Supplier;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets a process be paused and resumed from Cockpit with all that belongs to it, and
 * tells the product of it.
 */
@Component
class PausePassage implements Passage {

	private final ObjectProvider<RuntimeService> runtime;

	private final PausedProcesses paused;

	private final ApplicationEventPublisher events;

	PausePassage(ObjectProvider<RuntimeService> runtime, PausedProcesses paused, ApplicationEventPublisher events) {
		this.runtime = runtime;
		this.paused = paused;
		this.events = events;
	}

	@Override
	public boolean fits(Command<?> command) {
		return command instanceof SuspendProcessInstanceCmd || command instanceof ActivateProcessInstanceCmd;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		if (!actor.is(Role.OFFICE_MANAGER) && !actor.is(Role.ADMINISTRATOR)) {
			throw Refused.forbidden("Seule la personne qui dirige le bureau peut suspendre ou reprendre un dossier.");
		}
		String id = new CommandFields(command).text("processInstanceId");
		if (id == null) {
			throw Refused.invalid("processInstanceId", "Suspendez ou reprenez un dossier à la fois.");
		}
		String businessKey = Optional
			.ofNullable(this.runtime.getObject().createProcessInstanceQuery().processInstanceId(id).singleResult())
			.map(ProcessInstance::getBusinessKey)
			.orElseThrow(() -> Refused.unknown("Ce processus n’existe pas ou n’existe plus. Actualisez la page."));
		boolean paused = command instanceof SuspendProcessInstanceCmd;
		if (!paused && this.paused.includeMoreThan(businessKey)) {
			throw Refused.conflict("Ce processus fait partie d’un dossier suspendu : reprenez le dossier entier.");
		}
		Object result = next.get();
		this.paused.follow(businessKey, paused);
		this.events.publishEvent(new ProcessPaused(businessKey, paused));
		return result;
	}

}
