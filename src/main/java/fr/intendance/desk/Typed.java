package fr.intendance.desk;

import java.util.Map;

/**
 * What was typed into one of the forms of a page before it was refused.
 *
 * @param form the code of the form; empty if none was sent
 * @param values what was typed, by field
 */
record Typed(String form, Map<String, String> values) {

	static Typed nothing() {
		return new Typed("", Map.of());
	}

	/** What to put into a field of a form. */
	String value(String form, String field) {
		return this.form.equals(form) ? this.values.getOrDefault(field, "") : "";
	}

}
