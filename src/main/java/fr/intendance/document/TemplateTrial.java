package fr.intendance.document;

import java.util.stream.Stream;

/**
 * Knows one kind of templates that the owner may replace, and how to tell whether one
 * would do.
 */
public interface TemplateTrial {

	/**
	 * The records that a template must be able to show.
	 * @param template path below {@code templates/} without language and ending, such as
	 * {@code mail/quote-sent}
	 * @return none if it is no template of this kind
	 */
	Stream<? extends Record> specimens(String template);

	/**
	 * Looks at what a template made of a specimen.
	 * @param source the template, to tell where a mistake stands
	 * @throws TemplateRefused if it cannot be used like this
	 */
	void judge(String source, String filled) throws TemplateRefused;

}
