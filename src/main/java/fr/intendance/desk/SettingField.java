package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

/**
 * A field of a page of settings.
 *
 * @param name what the form sends
 * @param label what people read
 * @param hint what helps them, if anything does
 * @param type {@code text}, {@code email}, {@code tel}, {@code number}, {@code time},
 * {@code textarea} or {@code select}
 * @param note what of it may be left out, in a word; empty where it must be filled in
 * @param choices what a select offers
 * @param value what stands in it
 */
record SettingField(String name, String label, Optional<String> hint, String type, String note,
		List<Field.Option> choices, String value) {

	SettingField as(String type) {
		return new SettingField(this.name, this.label, this.hint, type, this.note, this.choices, this.value);
	}

	SettingField mandatory() {
		return new SettingField(this.name, this.label, this.hint, this.type, "", this.choices, this.value);
	}

	SettingField noted(String note) {
		return new SettingField(this.name, this.label, this.hint, this.type, note, this.choices, this.value);
	}

	SettingField among(List<Field.Option> choices) {
		return new SettingField(this.name, this.label, this.hint, "select", this.note, choices, this.value);
	}

}
