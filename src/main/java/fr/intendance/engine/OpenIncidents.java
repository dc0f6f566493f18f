package fr.intendance.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What failed or waits in the running processes, and the two ways out of it. */
@Component
public class OpenIncidents {

	private final ObjectProvider<ProcessEngine> engine;

	OpenIncidents(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
	}

	/**
	 * All of them, the oldest first, each once: the processes that called a failing one
	 * show the same incident in Cockpit. Two statements, however many there are.
	 */
	public List<OpenIncident> all() {
		return Inside.run(() -> {
			List<Incident> incidents = runtime().createIncidentQuery()
				.list()
				.stream()
				.filter((one) -> one.getId().equals(one.getRootCauseIncidentId()))
				.sorted(Comparator.comparing(Incident::getIncidentTimestamp).thenComparing(Incident::getId))
				.toList();
			Map<String, String> keys = businessKeys(incidents);
			return incidents.stream().map((one) -> of(one, keys)).toList();
		});
	}

	/**
	 * Lets failed steps be tried once more, soon and in the background.
	 * @throws Refused 409 where one is over or nothing that can be tried again
	 */
	public void retry(Set<String> ids) {
		Inside.run(() -> {
			List<String> jobs = runtime().createIncidentQuery()
				.incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
				.list()
				.stream()
				.filter((one) -> ids.contains(one.getId()))
				.map(Incident::getConfiguration)
				.toList();
			if (ids.isEmpty() || jobs.size() < ids.size()) {
				throw over();
			}
			this.engine.getObject().getManagementService().setJobRetries(jobs, 1);
			return jobs;
		});
	}

	/**
	 * A person says that it is settled. A failed step is settled by its success alone.
	 * @throws Refused 409 where it is over, or a failed step
	 */
	public void settle(String id) {
		Inside.run(() -> {
			Incident incident = Optional.ofNullable(runtime().createIncidentQuery().incidentId(id).singleResult())
				.filter((one) -> !isStep(one))
				.orElseThrow(OpenIncidents::over);
			runtime().resolveIncident(incident.getId());
			return id;
		});
	}

	private Map<String, String> businessKeys(List<Incident> incidents) {
		Set<String> instances = incidents.stream()
			.map(Incident::getProcessInstanceId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return instances.isEmpty() ? Map.of()
				: runtime().createProcessInstanceQuery()
					.processInstanceIds(instances)
					.list()
					.stream()
					.filter((one) -> one.getBusinessKey() != null)
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	private static OpenIncident of(Incident incident, Map<String, String> keys) {
		String process = Optional.ofNullable(incident.getProcessDefinitionId())
			.map((definition) -> definition.split(":")[0])
			.orElse("");
		return new OpenIncident(incident.getId(),
				Optional.ofNullable(incident.getProcessInstanceId()).map(keys::get).orElse(""), process,
				incident.getIncidentTimestamp().toInstant(),
				Optional.ofNullable(incident.getIncidentMessage()).orElse(""), isStep(incident));
	}

	private static boolean isStep(Incident incident) {
		return incident.getIncidentType().equals(Incident.FAILED_JOB_HANDLER_TYPE);
	}

	private static Refused over() {
		return Refused.conflict("Cet incident est déjà réglé, ou ne se règle pas ainsi. Rien n’a été changé.");
	}

	private RuntimeService runtime() {
		return this.engine.getObject().getRuntimeService();
	}

}
