package fr.intendance.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves instances one by one, each in a transaction that is undone: what the engine would
 * refuse is found before anybody relies on it.
 */
@Component
class MigrationTrial {

	private final ObjectProvider<ProcessEngine> engine;

	private final TransactionTemplate undone;

	MigrationTrial(ObjectProvider<ProcessEngine> engine, PlatformTransactionManager transactions) {
		this.engine = engine;
		this.undone = new TransactionTemplate(transactions);
		this.undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Those of the instances that cannot follow the plan. */
	List<MigrationRehearsal.Staying> staying(MigrationPlan plan, List<ProcessInstance> running) {
		BpmnModelInstance model = this.engine.getObject()
			.getRepositoryService()
			.getBpmnModelInstance(plan.getSourceProcessDefinitionId());
		return running.stream().flatMap((one) -> move(plan, one, model).stream()).toList();
	}

	private Optional<MigrationRehearsal.Staying> move(MigrationPlan plan, ProcessInstance one,
			BpmnModelInstance model) {
		try {
			this.undone.executeWithoutResult((status) -> {
				status.setRollbackOnly();
				this.engine.getObject()
					.getRuntimeService()
					.newMigration(plan)
					.processInstanceIds(one.getId())
					.execute();
			});
			return Optional.empty();
		}
		catch (MigratingProcessInstanceValidationException ex) {
			return Optional.of(staying(one, steps(ex).map((id) -> name(model, id)).distinct().toList()));
		}
		catch (ProcessEngineException ex) {
			return Optional.of(staying(one, List.of()));
		}
	}

	private static MigrationRehearsal.Staying staying(ProcessInstance one, List<String> steps) {
		return new MigrationRehearsal.Staying(one.getId(), one.getBusinessKey(), steps);
	}

	private static Stream<String> steps(MigratingProcessInstanceValidationException refusal) {
		return Stream
			.concat(refusal.getValidationReport()
				.getActivityInstanceReports()
				.stream()
				.map(MigratingActivityInstanceValidationReport::getSourceScopeId),
					refusal.getValidationReport()
						.getTransitionInstanceReports()
						.stream()
						.map(MigratingTransitionInstanceValidationReport::getSourceScopeId))
			.filter(Objects::nonNull);
	}

	private static String name(BpmnModelInstance model, String id) {
		return Optional.ofNullable((FlowElement) model.getModelElementById(id)).map(FlowElement::getName).orElse(id);
	}

}
