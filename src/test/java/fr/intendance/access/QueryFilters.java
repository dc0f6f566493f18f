package fr.intendance.access;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.rest.dto.AbstractSearchQueryDto;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.runtime.FilterQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricTaskInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.history.UserOperationLogQueryDto;
import org.camunda.bpm.engine.rest.dto.repository.ProcessDefinitionQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.ProcessInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;

import org.springframework.util.ReflectionUtils;

/**
 * What each query of the engine's interfaces can be asked, as the engine itself declares
 * it.
 */
final class QueryFilters {

	/** Those whose method takes the query from the address, or as a text. */
	private static final Map<String, Class<?>> UNSAID = Map.of("filter", FilterQueryDto.class, "filter/{id}/list",
			TaskQueryDto.class, "filter/{id}/count", TaskQueryDto.class, "filter/{id}/singleResult", TaskQueryDto.class,
			"history/task", HistoricTaskInstanceQueryDto.class, "history/user-operation",
			UserOperationLogQueryDto.class, "process-definition", ProcessDefinitionQueryDto.class, "process-instance",
			ProcessInstanceQueryDto.class);

	private QueryFilters() {
	}

	/** The kind of query that a route answers, if it answers one. */
	static Optional<Class<?>> of(String route, Map<String, Method> live) {
		String path = route.split(" ")[1];
		String list = path.replaceAll("/count$", "");
		for (String query : List.of("POST " + path, "POST " + list)) {
			if (live.containsKey(query)) {
				for (Class<?> type : live.get(query).getParameterTypes()) {
					if (AbstractSearchQueryDto.class.isAssignableFrom(type)) {
						return Optional.of(type);
					}
				}
			}
		}
		return Optional.ofNullable(UNSAID.getOrDefault(resource(path), UNSAID.get(resource(list))));
	}

	private static String resource(String path) {
		return path.replaceFirst("^/engine-rest/|^/camunda/api/engine/engine/\\{name}/", "");
	}

	/** The filters of a kind of query. */
	static List<Filter> in(Class<?> query) {
		return Arrays.stream(query.getMethods())
			.filter((method) -> method.isAnnotationPresent(CamundaQueryParam.class))
			.map((method) -> new Filter(method.getAnnotation(CamundaQueryParam.class).value(),
					method.getParameterTypes()[0]))
			.distinct()
			.sorted(Comparator.comparing(Filter::name))
			.toList();
	}

	/** The orders in which a kind of query may answer. */
	static List<String> orders(Class<?> query) {
		return Arrays.stream(query.getDeclaredFields())
			.filter((field) -> field.getType() == String.class && Modifier.isStatic(field.getModifiers())
					&& field.getName().contains("SORT"))
			.map((field) -> {
				ReflectionUtils.makeAccessible(field);
				return String.valueOf(ReflectionUtils.getField(field, null));
			})
			.toList();
	}

	/**
	 * One filter.
	 *
	 * @param name as it stands in the address
	 * @param type of what it compares with
	 */
	record Filter(String name, Class<?> type) {

		/**
		 * What it is asked for to find a client: all signs at once where it takes many.
		 */
		List<Asked> forClient(TwoClients.Seeded client) {
			if (variables()) {
				String variable = client.words().get("variable");
				String value = client.words().get("value");
				return List.of(new Asked(List.of(variable + "_eq_" + value)), new Asked(List.of(variable + "_neq_")),
						new Asked(List.of(variable + "_like_%" + client.name())));
			}
			if (this.type.isArray() || List.class.isAssignableFrom(this.type)) {
				return List.of(new Asked(client.signs()));
			}
			if (this.type != String.class) {
				return List.of(new Asked(List.of(this.type == Boolean.class ? "true"
						: this.type == Date.class ? "2040-01-01T00:00:00.000+0000" : "50")));
			}
			if (this.name.endsWith("Like")) {
				return List.of(new Asked(List.of("%" + client.name())),
						new Asked(List.of("%" + client.name().toUpperCase(Locale.ROOT))));
			}
			boolean id = this.name.matches(".*[iI]d\\b.*");
			return Stream.concat(Stream.of(client.tenant()), (id ? client.ids() : client.words()).values().stream())
				.map((word) -> new Asked(List.of(word)))
				.toList();
		}

		/** The same as JSON. */
		Object json(Asked asked) {
			if (this.name.equals("orQueries")) {
				return List.of(Map.of("processInstanceBusinessKeyLike", asked.words().get(0)));
			}
			if (variables()) {
				String[] parts = asked.words().get(0).split("_", -1);
				return List.of(Map.of("name", parts[0], "operator", parts[1], "value", parts[2]));
			}
			return (this.type.isArray() || List.class.isAssignableFrom(this.type)) ? asked.words()
					: this.type == Boolean.class ? (Object) true : asked.words().get(0);
		}

		/** Whether it takes conditions, each of a form of its own, not plain words. */
		boolean variables() {
			return this.name.toLowerCase(Locale.ROOT).endsWith("variables");
		}

	}

	/**
	 * What a filter is asked for.
	 *
	 * @param words one, or several where it takes them
	 */
	record Asked(List<String> words) {

		/** The same of a client whom there is not. */
		Asked nowhere(TwoClients.Seeded client) {
			return new Asked(this.words.stream()
				.map((word) -> word.contains(client.name()) ? word.replace(client.name(), "nowhere")
						: word.replace(client.name().toUpperCase(Locale.ROOT), "NOWHERE"))
				.map((word) -> word.matches("[0-9a-f]{8}-.*") ? UUID.randomUUID().toString() : word)
				.toList());
		}

		/** An answer without what was asked for. */
		String left(String answer) {
			String left = answer;
			for (String word : this.words) {
				left = left.replace(word, "…");
			}
			return left;
		}

	}

}
