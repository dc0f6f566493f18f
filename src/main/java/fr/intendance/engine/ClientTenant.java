package fr.intendance.engine;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * Gives a process the tenant of its client: that of the process that calls it, else the
 * one that the product's own record named; never one that a variable asks for.
 */
class ClientTenant implements TenantIdProvider {

	@Override
	public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
		return context.getSuperExecution() == null ? Inside.tenant().orElse(null)
				: context.getSuperExecution().getTenantId();
	}

	@Override
	public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
		return Inside.tenant().orElse(null);
	}

	@Override
	public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
		return context.getExecution() == null ? Inside.tenant().orElse(null) : context.getExecution().getTenantId();
	}

}
