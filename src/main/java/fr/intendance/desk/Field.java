package fr.intendance.desk;

import java.util.List;

/**
 * A field of a form of the desk.
 *
 * @param name what the form sends
 * @param label what people read, or the code of its words
 * @param type {@code text}, {@code date}, {@code textarea}, {@code select}, {@code file}
 * or {@code hidden}
 * @param required whether it must be filled in
 * @param choices what a select offers
 * @param value what stands in it
 */
record Field(String name, String label, String type, boolean required, List<Option> choices, String value) {

	static Field line(String name, String label) {
		return new Field(name, label, "text", true, List.of(), "");
	}

	static Field date(String name, String label, boolean required) {
		return new Field(name, label, "date", required, List.of(), "");
	}

	static Field text(String name, String label, boolean required) {
		return new Field(name, label, "textarea", required, List.of(), "");
	}

	static Field select(String name, String label, List<Option> choices) {
		return new Field(name, label, "select", true, choices, "");
	}

	static Field choice(String name, String label, List<Option> choices) {
		return new Field(name, label, "select", false, choices, "");
	}

	static Field file(String name, String label) {
		return new Field(name, label, "file", true, List.of(), "");
	}

	/** The same field where it may be left out. */
	Field optional() {
		return new Field(this.name, this.label, this.type, false, this.choices, this.value);
	}

	static Field hidden(String name, String value) {
		return new Field(name, "", "hidden", true, List.of(), value);
	}

	/** The same with what was typed before; what is hidden stays as it is. */
	Field with(String typed) {
		return this.type.equals("hidden") || this.type.equals("file") ? this
				: new Field(this.name, this.label, this.type, this.required, this.choices, typed);
	}

	/** In the words of who reads. */
	Field said(Words words) {
		return new Field(this.name, words.said(this.label), this.type, this.required,
				this.choices.stream().map((one) -> new Option(one.value(), words.said(one.label()))).toList(),
				this.value);
	}

	/**
	 * One of several values to choose from.
	 *
	 * @param value what the form sends
	 * @param label what people read
	 */
	record Option(String value, String label) {
	}

}
