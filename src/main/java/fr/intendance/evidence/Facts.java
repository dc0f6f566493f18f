package fr.intendance.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What is known of an event, in the order in which it was said. */
final class Facts {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, Object> all = new LinkedHashMap<>();

	Facts with(String name, Object value) {
		this.all.put(name, value);
		return this;
	}

	Facts from(Origin origin) {
		return with("link", origin.link()).with("address", origin.address())
			.with("agent", origin.agent())
			.with("language", origin.language());
	}

	/** As a part of other facts. */
	Map<String, Object> part() {
		return this.all;
	}

	String json() {
		return written(this.all);
	}

	static String written(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Facts are texts, numbers and lists of them", ex);
		}
	}

	static JsonNode read(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Facts are JSON", ex);
		}
	}

}
