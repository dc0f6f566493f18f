package fr.intendance.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a browser would send of a form. */
final class PortalFields {

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	private PortalFields() {
	}

	/**
	 * What stands in the form already, hidden fields too; each required box is ticked.
	 */
	static PortalFields of(FormElement form) {
		PortalFields fields = new PortalFields();
		for (KeyVal field : form.formData()) {
			fields.set(field.key(), List.of(field.value()));
		}
		for (Element box : form.select("input[type=checkbox][required]")) {
			fields.set(box.attr("name"), List.of(box.attr("value")));
		}
		return fields;
	}

	void set(String name, List<String> values) {
		this.fields.put(name, values);
	}

	Stream<Map.Entry<String, String>> all() {
		return this.fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> Map.entry(field.getKey(), value)));
	}

}
