package fr.intendance.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Element;

/** The forms of a deployment: what each asks people to type. */
final class DeployedForms {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Map<String, List<String>> typed = new TreeMap<>();

	DeployedForms(Collection<ResourceEntity> resources) {
		resources.stream().filter((one) -> one.getName().endsWith(".form")).forEach((one) -> {
			JsonNode form = read(one);
			List<String> keys = new ArrayList<>();
			collect(form, keys);
			this.typed.put(form.path("id").asText(), keys);
			this.typed.put(file(one.getName()), keys);
		});
	}

	/** The forms that a process opens, by their ids or files. */
	static Stream<String> openedBy(Element process) {
		return Stream.of("userTask", "startEvent")
			.flatMap((kind) -> ModelFile.named(process, kind))
			.flatMap((one) -> Stream.of(one.getAttributeNS(ModelFile.CAMUNDA, "formRef"),
					file(one.getAttributeNS(ModelFile.CAMUNDA, "formKey"))))
			.filter((form) -> !form.isEmpty());
	}

	/**
	 * The fields of a form.
	 * @throws UndeclaredModel if it was not deployed along
	 */
	List<String> typed(String process, String form) {
		if (!this.typed.containsKey(form)) {
			throw UndeclaredModel.form(process, form);
		}
		return this.typed.get(form);
	}

	/** What cannot be written in is shown, not asked for. */
	private static void collect(JsonNode component, List<String> keys) {
		if (component.has("key") && !component.path("readonly").asBoolean()
				&& !component.path("disabled").asBoolean()) {
			keys.add(component.get("key").asText());
		}
		component.path("components").forEach((child) -> collect(child, keys));
	}

	private static String file(String path) {
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
	}

	private static JsonNode read(ResourceEntity form) {
		try {
			return JSON.readTree(form.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
