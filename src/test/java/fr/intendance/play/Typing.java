package fr.intendance.play;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Fills in whatever form a page holds, as somebody in a hurry would. */
final class Typing {

	private static final Pattern NUMBERS = Pattern.compile("hours|price|overage|amount");

	private final Luck luck;

	private final LocalDate today;

	Typing(Luck luck, LocalDate today) {
		this.luck = luck;
		this.today = today;
	}

	/** What is sent; a name of the form stands for one value. */
	Map<String, String> into(FormElement form) {
		Map<String, String> typed = new LinkedHashMap<>();
		for (KeyVal held : form.formData()) {
			typed.put(held.key(), held.value());
		}
		for (Element field : form.select("input:not([type=hidden], [type=file]), textarea, select")) {
			String value = value(field, form.select("[name=" + field.attr("name") + "]").eachAttr("value"));
			if (!value.isEmpty() && typed.getOrDefault(field.attr("name"), "").isEmpty()) {
				typed.put(field.attr("name"), value);
			}
		}
		List<Element> buttons = form.select("button[name]");
		if (!buttons.isEmpty()) {
			Element pressed = this.luck.of(buttons);
			typed.put(pressed.attr("name"), pressed.val());
		}
		return typed;
	}

	private String value(Element field, List<String> group) {
		return switch (field.is("input") ? field.attr("type") : field.tagName()) {
			case "checkbox" -> (group.size() > 1) ? this.luck.of(group)
					: (field.hasAttr("required") || this.luck.onceIn(3)) ? field.val() : "";
			case "radio" -> this.luck.of(group);
			case "select" -> this.luck.of(field.select("option").eachAttr("value"));
			case "date" -> day(field);
			case "number" -> "3";
			case "textarea" -> "Un mot, canari.";
			default ->
				NUMBERS.matcher(field.attr("name")).matches() ? "12" : field.hasAttr("required") ? "Camille" : "";
		};
	}

	private String day(Element field) {
		List<String> days = List.of(0, 10, 40, -1)
			.stream()
			.map((offset) -> this.today.plusDays(offset).toString())
			.toList();
		return (field.hasAttr("required") || this.luck.onceIn(2)) ? this.luck.of(days) : "";
	}

}
