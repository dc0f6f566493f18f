package fr.intendance.desk;

import java.util.List;
import java.util.Map;

/** Fills fields with what was typed before a refusal, or else with what holds. */
final class SettingFields {

	private final Words words;

	private final String area;

	private final Typed typed;

	private final Map<String, String> kept;

	SettingFields(Words words, String area, Typed typed, Map<String, String> kept) {
		this.words = words;
		this.area = area;
		this.typed = typed;
		this.kept = kept;
	}

	SettingGroup group(String name, SettingField... fields) {
		return group(name, false, List.of(fields));
	}

	SettingGroup pairs(String name, List<SettingField> fields) {
		return group(name, true, fields);
	}

	private SettingGroup group(String name, boolean paired, List<SettingField> fields) {
		String code = code(name);
		return new SettingGroup(this.words.of(code), this.words.maybe(code + ".hint"), paired, fields);
	}

	SettingField line(String name) {
		String code = code(name);
		return field(name, this.words.of(code), code + ".hint");
	}

	/** Without which the firm works, but issues nothing. */
	SettingField forDocuments(String name) {
		return line(name).noted(this.words.of("desk.settings.forDocuments"));
	}

	/** One of a row of such fields, whose name ends with its place. */
	SettingField line(String name, int place) {
		return field(name + place, this.words.of(code(name), place + 1), "");
	}

	private SettingField field(String name, String label, String hint) {
		boolean again = this.typed.form().equals(this.area);
		String value = again ? this.typed.value(this.area, name) : this.kept.getOrDefault(name, "");
		return new SettingField(name, label, this.words.maybe(hint), "text", this.words.of("desk.settings.optional"),
				List.of(), value);
	}

	private String code(String name) {
		return "desk.settings." + this.area + "." + name;
	}

}
