package fr.intendance.journey;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Works on tasks over the engine's REST interface, as Tasklist does. */
final class TaskList {

	private final Program program;

	private final String user;

	private Consumer<JsonNode> first = (task) -> {
	};

	TaskList(Program program, String user) {
		this.program = program;
		this.user = user;
	}

	/** The open tasks of one kind of an engagement, its reports and its work included. */
	List<JsonNode> open(String reference, String definition) {
		JsonNode found = this.program.get("/engine-rest/task?sortBy=created&sortOrder=asc&taskDefinitionKey="
				+ definition + "&processInstanceBusinessKeyLike=" + encoded(reference + "%"));
		List<JsonNode> tasks = new ArrayList<>();
		found.forEach(tasks::add);
		return tasks;
	}

	/** The only open task of one kind. */
	JsonNode single(String reference, String definition) {
		List<JsonNode> tasks = open(reference, definition);
		assertThat(tasks).as("%s of %s", definition, reference).hasSize(1);
		return tasks.get(0);
	}

	/** What the form of a task shows. */
	JsonNode shown(JsonNode task) {
		return this.program.get("/engine-rest/task/" + task.get("id").asText() + "/form-variables");
	}

	/** Does something with each task before its form is sent. */
	void beforeEach(Consumer<JsonNode> first) {
		this.first = first;
	}

	/** Takes a task and sends its form, which must be taken. */
	void submit(JsonNode task, Map<String, ?> values) {
		this.first.accept(task);
		HttpResponse<byte[]> answer = sent(task, values);
		assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isBetween(200, 204);
	}

	/** Takes a task, sends its form and returns whatever is answered. */
	HttpResponse<byte[]> sent(JsonNode task, Map<String, ?> values) {
		return sent(task, "submit-form", values);
	}

	/** The same by one of the ways to end a task, such as {@code complete}. */
	HttpResponse<byte[]> sent(JsonNode task, String way, Map<String, ?> values) {
		String path = "/engine-rest/task/" + task.get("id").asText();
		this.program.post(path + "/claim", Map.of("userId", this.user));
		Map<String, Object> variables = new LinkedHashMap<>();
		values.forEach((field, value) -> variables.put(field, Map.of("value", value)));
		return this.program.send("POST", path + "/" + way, Program.json(Map.of("variables", variables)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
