package fr.intendance.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.CleanableHistoricProcessInstanceReportResult;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes in all their versions, and the instances that follow each. */
@Component
public class ProcessVersions {

	private final ObjectProvider<ProcessEngine> engine;

	ProcessVersions(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
	}

	/**
	 * All versions, by name, the newest of each process first. Three statements, however
	 * many there are.
	 */
	public List<ProcessVersion> all() {
		return Inside.run(() -> {
			Map<String, Instant> since = engine().getRepositoryService()
				.createDeploymentQuery()
				.list()
				.stream()
				.collect(Collectors.toMap(Deployment::getId, (one) -> one.getDeploymentTime().toInstant()));
			Map<String, Long> ended = engine().getHistoryService()
				.createCleanableHistoricProcessInstanceReport()
				.list()
				.stream()
				.collect(Collectors.toMap(CleanableHistoricProcessInstanceReportResult::getProcessDefinitionId,
						CleanableHistoricProcessInstanceReportResult::getFinishedProcessInstanceCount, Long::sum));
			List<ProcessDefinitionStatistics> versions = engine().getManagementService()
				.createProcessDefinitionStatisticsQuery()
				.includeRootIncidents()
				.list();
			Map<String, Integer> newest = versions.stream()
				.collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion, Math::max));
			return versions.stream()
				.map((one) -> new ProcessVersion(one.getKey(), name(one), one.getVersion(),
						newest.get(one.getKey()) == one.getVersion(), since.get(one.getDeploymentId()),
						one.getInstances(), ended.getOrDefault(one.getId(), 0L), incidents(one)))
				.sorted(Comparator.comparing(ProcessVersion::name)
					.thenComparing(ProcessVersion::definitionKey)
					.thenComparing(ProcessVersion::version, Comparator.reverseOrder()))
				.toList();
		});
	}

	/**
	 * The instances that follow a version, the newest first.
	 * @param ended those that are over, else those that run
	 * @param first how many to leave out
	 * @param most how many at most
	 * @throws Refused 404 where there is no such version
	 */
	public List<ProcessRun> runs(String process, int version, boolean ended, int first, int most) {
		return Inside.run(() -> {
			HistoricProcessInstanceQuery query = engine().getHistoryService()
				.createHistoricProcessInstanceQuery()
				.processDefinitionId(definition(process, version).getId());
			return (ended ? query.finished() : query.unfinished()).orderByProcessInstanceStartTime()
				.desc()
				.orderByProcessInstanceId()
				.asc()
				.listPage(first, most)
				.stream()
				.map(ProcessVersions::run)
				.toList();
		});
	}

	/** To be called {@link Inside}. */
	ProcessDefinition definition(String process, int version) {
		return Optional
			.ofNullable(engine().getRepositoryService()
				.createProcessDefinitionQuery()
				.processDefinitionKey(process)
				.processDefinitionVersion(version)
				.singleResult())
			.orElseThrow(() -> Refused
				.unknown("Cette version du processus n’existe pas. Revenez à la liste des processus."));
	}

	static String name(ProcessDefinition definition) {
		return Optional.ofNullable(definition.getName()).orElse(definition.getKey());
	}

	private static long incidents(ProcessDefinitionStatistics version) {
		return version.getIncidentStatistics().stream().mapToLong(IncidentStatistics::getIncidentCount).sum();
	}

	private static ProcessRun run(HistoricProcessInstance one) {
		return new ProcessRun(one.getId(), Optional.ofNullable(one.getBusinessKey()).orElse(""),
				one.getStartTime().toInstant(), Optional.ofNullable(one.getEndTime()).map(Date::toInstant),
				state(one.getState()));
	}

	private static ProcessRun.State state(String state) {
		return switch (state) {
			case HistoricProcessInstance.STATE_ACTIVE -> ProcessRun.State.RUNNING;
			case HistoricProcessInstance.STATE_SUSPENDED -> ProcessRun.State.PAUSED;
			case HistoricProcessInstance.STATE_COMPLETED -> ProcessRun.State.COMPLETED;
			default -> ProcessRun.State.CANCELLED;
		};
	}

	private ProcessEngine engine() {
		return this.engine.getObject();
	}

}
