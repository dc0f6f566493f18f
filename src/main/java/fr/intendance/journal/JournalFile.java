package fr.intendance.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A journal as it goes out: JSON lines, the first one about the journal, then one for
 * each event. There is one way to write each line, so that no change of the file goes
 * unseen.
 */
final class JournalFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private JournalFile() {
	}

	/** The lines of a journal, each with its line feed. */
	static String of(JournalHead head, List<JournalEvent> events) {
		return Stream.concat(Stream.of(first(head)), events.stream().map(JournalFile::line))
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
	}

	/** What the first line says of a journal that ends like this. */
	static String first(JournalHead head) {
		return about("intendance-journal/1", head);
	}

	/** Where a journal ends, for whoever is to find that in a later export. */
	static String head(JournalHead head) {
		return about("intendance-journal-head/1", head);
	}

	private static String about(String format, JournalHead head) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("format", format);
		line.put("client", head.client());
		line.put("head", head.full());
		line.put("rule", JournalEvent.RULE);
		return written(line);
	}

	/** The client whom the first line names. */
	static Optional<String> client(String first) {
		return read(first).map((node) -> node.path("client").asText());
	}

	/** An event. */
	static String line(JournalEvent event) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("place", event.place());
		line.put("happenedAt", event.happenedAt().toString());
		line.put("engagement", event.engagement());
		line.put("event", event.event());
		line.put("about", event.about());
		line.put("actor", event.actor());
		line.put("step", event.step());
		line.put("previous", event.previous());
		line.put("hash", event.hash());
		return written(line);
	}

	/** The event that a line tells, if it is written as {@link #line} writes it. */
	static Optional<JournalEvent> event(String client, String line) {
		return read(line).flatMap((node) -> event(client, node)).filter((one) -> line(one).equals(line));
	}

	private static Optional<JournalEvent> event(String client, JsonNode line) {
		try {
			return Optional.of(new JournalEvent(client, line.path("place").asInt(),
					Instant.parse(line.path("happenedAt").asText()), line.path("engagement").asText(),
					line.path("event").asText(), line.path("about").asText(), line.path("actor").asText(),
					line.path("step").asText(), line.path("previous").asText(), line.path("hash").asText()));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static String written(Map<String, Object> line) {
		try {
			return JSON.writeValueAsString(line);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Lines are texts and numbers", ex);
		}
	}

	private static Optional<JsonNode> read(String line) {
		try {
			return Optional.ofNullable(JSON.readTree(line));
		}
		catch (JsonProcessingException ex) {
			return Optional.empty();
		}
	}

}
