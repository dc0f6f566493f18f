package fr.intendance.engine;

import org.camunda.bpm.engine.impl.persistence.entity.ProcessInstanceWithVariablesImpl;

/**
 * What a program is told of the process that it started. If the person wrote before, the
 * process belongs to their client and is over at once; told to a program, that would say
 * whose client somebody is. So it reads as if they never had.
 */
final class AnsweredStart extends ProcessInstanceWithVariablesImpl {

	private final String tenant;

	private AnsweredStart(ProcessInstanceWithVariablesImpl started, String tenant) {
		super(started.getExecutionEntity(), started.getVariables());
		this.tenant = tenant;
	}

	/** The answer to somebody; what happened to who sees all clients. */
	static Object to(Actor actor, Object started, String tenant) {
		return started instanceof ProcessInstanceWithVariablesImpl process && !actor.is(Role.OFFICE_MANAGER)
				? new AnsweredStart(process, tenant) : started;
	}

	@Override
	public String getTenantId() {
		return this.tenant;
	}

	@Override
	public boolean isEnded() {
		return false;
	}

}
