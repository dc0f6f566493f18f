package fr.intendance.document;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Knows one kind of templates that the owner may replace, how to tell whether one would
 * do, and how to show it.
 */
public interface TemplateTrial {

	/**
	 * All templates of this kind: paths below {@code templates/} without language and
	 * ending, such as {@code mail/quote-sent}.
	 */
	Stream<String> templates();

	/**
	 * The records that a template must be able to show.
	 * @return none if it is no template of this kind
	 */
	Stream<? extends Record> specimens(String template);

	/**
	 * What a template is shown with.
	 * @param version that it bears
	 */
	default Record sample(String template, String version, Locale language) {
		return specimens(template).findFirst().orElseThrow();
	}

	/** What people call it, seen from what the bundled one makes of its sample. */
	String title(String template, String filled);

	/**
	 * Looks at what a template made of a specimen.
	 * @throws TemplateRefused if it cannot be used like this
	 */
	void judge(Filled filled) throws TemplateRefused;

	/**
	 * Makes of a filled template what its reader gets.
	 * @throws TemplateRefused if it is nothing that can be shown
	 */
	TemplatePreview show(Filled filled) throws TemplateRefused;

}
