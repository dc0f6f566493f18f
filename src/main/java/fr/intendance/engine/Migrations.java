package fr.intendance.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.camunda.bpm.engine.batch.history.HistoricBatch;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Moves running instances from one version of a process to another: tried first, then
 * done in the background, with those alone that the trial let through.
 * <p>
 * A step moves to the step with the same id. Dates stay as they were promised: a timer is
 * moved as it runs, and not counted anew.
 */
@Component
public class Migrations {

	/** So many are tried while a person waits; who has more moves them by portions. */
	static final int PORTION = 500;

	private static final int PAST = 10;

	private final ObjectProvider<ProcessEngine> engine;

	private final ProcessVersions versions;

	private final MigrationTrial trial;

	Migrations(ObjectProvider<ProcessEngine> engine, ProcessVersions versions, MigrationTrial trial) {
		this.engine = engine;
		this.versions = versions;
		this.trial = trial;
	}

	/**
	 * Moves each of the longest running instances in a transaction of its own, and undoes
	 * it: who would move, who would not, and why.
	 * @throws Refused 404 where there is no such version, 400 where both are the same
	 */
	public MigrationRehearsal rehearse(String process, int from, int to) {
		return Inside.run(() -> {
			MigrationPlan plan = plan(process, from, to);
			List<ProcessInstance> running = running(plan).listPage(0, PORTION);
			List<MigrationRehearsal.Staying> staying = this.trial.staying(plan, running);
			List<String> left = staying.stream().map(MigrationRehearsal.Staying::instance).toList();
			return new MigrationRehearsal(
					running.stream().map(ProcessInstance::getId).filter((one) -> !left.contains(one)).toList(), staying,
					running(plan).count() - running.size());
		});
	}

	/**
	 * Rehearses, and moves who passed, in the background.
	 * @return how many are on their way
	 * @throws Refused 409 where nobody passes
	 */
	public int start(String process, int from, int to) {
		List<String> passing = rehearse(process, from, to).moving();
		if (passing.isEmpty()) {
			throw Refused.conflict("Aucun dossier ne peut passer à cette version. Rien n’a été changé.");
		}
		Inside.run(() -> this.engine.getObject()
			.getRuntimeService()
			.newMigration(plan(process, from, to))
			.processInstanceIds(passing)
			.executeAsync());
		return passing.size();
	}

	/** Those under way, then the last ones that are over. Two statements. */
	public List<MigrationProgress> all() {
		return Inside.run(() -> Stream.concat(underWay(), over()).toList());
	}

	private Stream<MigrationProgress> underWay() {
		return management().createBatchStatisticsQuery()
			.type(Batch.TYPE_PROCESS_INSTANCE_MIGRATION)
			.orderById()
			.asc()
			.list()
			.stream()
			.map(Migrations::progress);
	}

	private Stream<MigrationProgress> over() {
		return this.engine.getObject()
			.getHistoryService()
			.createHistoricBatchQuery()
			.type(Batch.TYPE_PROCESS_INSTANCE_MIGRATION)
			.completed(true)
			.orderByEndTime()
			.desc()
			.listPage(0, PAST)
			.stream()
			.map(Migrations::progress);
	}

	private static MigrationProgress progress(BatchStatistics batch) {
		return new MigrationProgress(batch.getStartTime().toInstant(), Optional.ofNullable(batch.getCreateUserId()),
				batch.getTotalJobs(), batch.getCompletedJobs(), batch.getFailedJobs());
	}

	private static MigrationProgress progress(HistoricBatch batch) {
		return new MigrationProgress(batch.getStartTime().toInstant(), Optional.ofNullable(batch.getCreateUserId()),
				batch.getTotalJobs(), batch.getTotalJobs(), 0);
	}

	private MigrationPlan plan(String process, int from, int to) {
		if (from == to) {
			throw Refused.invalid("to", "Choisissez une autre version que celle que suivent ces dossiers.");
		}
		return this.engine.getObject()
			.getRuntimeService()
			.createMigrationPlan(this.versions.definition(process, from).getId(),
					this.versions.definition(process, to).getId())
			.mapEqualActivities()
			.build();
	}

	/** The longest running first: those who come to a page wait the longest. */
	private ProcessInstanceQuery running(MigrationPlan plan) {
		return this.engine.getObject()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionId(plan.getSourceProcessDefinitionId())
			.orderByProcessInstanceId()
			.asc();
	}

	private ManagementService management() {
		return this.engine.getObject().getManagementService();
	}

}
