package fr.intendance.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Around the transaction of each command: who completes a task that another one just
 * completed is told so, instead of a failure. Jobs and the product itself are left alone,
 * which try anew.
 */
class ClashAnswer extends CommandInterceptor {

	private final ProcessEngineConfigurationImpl engine;

	ClashAnswer(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			if (!Inside.active() && Actor.of(this.engine.getIdentityService()).isPresent() && Clash.causes(ex)) {
				throw Gate.asResponse(Clash.refused());
			}
			throw ex;
		}
	}

}
