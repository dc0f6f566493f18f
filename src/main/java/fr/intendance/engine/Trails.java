package fr.intendance.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The way that processes took through their models, those that are over included. Whoever
 * asks has made sure that it may be seen.
 */
@Component
public class Trails {

	private static final int MOST = 200;

	private final ObjectProvider<HistoryService> history;

	private final ObjectProvider<RepositoryService> repository;

	Trails(ObjectProvider<HistoryService> history, ObjectProvider<RepositoryService> repository) {
		this.history = history;
		this.repository = repository;
	}

	/** The processes of a business key, the first one first. */
	public List<Trail> of(String businessKey) {
		return Inside.run(() -> this.history.getObject()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.orderByProcessInstanceStartTime()
			.asc()
			.listPage(0, MOST)
			.stream()
			.map(Trail::of)
			.toList());
	}

	/** What a process went through and where it stands, in the order in which it did. */
	public List<Stop> stops(Trail trail) {
		return Inside.run(() -> this.history.getObject()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(trail.id())
			.orderByHistoricActivityInstanceStartTime()
			.asc()
			.orderPartiallyByOccurrence()
			.asc()
			.listPage(0, MOST)
			.stream()
			.map(Stop::of)
			.toList());
	}

	/** The model that a process follows, as BPMN 2.0 in XML. */
	public String model(Trail trail) {
		return Inside.run(() -> {
			try (InputStream model = this.repository.getObject().getProcessModel(trail.definition())) {
				return new String(model.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * A process.
	 *
	 * @param id the engine's
	 * @param definition the engine's id of its model, the version included
	 * @param key the process id in the model, such as {@code client-journey}
	 * @param name what people call it, in French
	 * @param runs whether it is not over
	 */
	public record Trail(String id, String definition, String key, String name, boolean runs) {

		private static Trail of(HistoricProcessInstance one) {
			return new Trail(one.getId(), one.getProcessDefinitionId(), one.getProcessDefinitionKey(),
					Optional.ofNullable(one.getProcessDefinitionName()).orElse(one.getProcessDefinitionKey()),
					one.getEndTime() == null);
		}

	}

	/**
	 * A step of the model that the process reached.
	 *
	 * @param id of the element in the model
	 * @param name what people call it, in French; empty where it has none, or asks a
	 * question, as gateways do
	 * @param since when it was reached, UTC
	 * @param until when it was left; empty where the token rests there
	 */
	public record Stop(String id, Optional<String> name, Instant since, Optional<Instant> until) {

		private static Stop of(HistoricActivityInstance one) {
			return new Stop(one.getActivityId(),
					Optional.ofNullable(one.getActivityName())
						.filter((name) -> !one.getActivityType().endsWith("Gateway")),
					one.getStartTime().toInstant(),
					Optional.ofNullable(one.getEndTime()).map((end) -> end.toInstant()));
		}

	}

}
