package fr.intendance.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;

import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/** Lets the office manager keep task filters, without expressions that could run code. */
@Component
class FilterPassage implements Passage {

	@Override
	public boolean fits(Command<?> command) {
		return command instanceof CreateFilterCmd || command instanceof SaveFilterCmd
				|| command instanceof DeleteFilterCmd;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		if (!actor.is(Role.OFFICE_MANAGER)) {
			throw Refused.forbidden("Les filtres communs sont tenus par l’office manager.");
		}
		if (command instanceof SaveFilterCmd) {
			FilterEntity filter = (FilterEntity) new DirectFieldAccessor(command).getPropertyValue("filter");
			QueryExpressions.refuseOthers(filter.getQueryInternal());
		}
		return next.get();
	}

}
