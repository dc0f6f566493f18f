package fr.intendance.document;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * What a template of the owner made of a specimen.
 *
 * @param source the template
 * @param specimen what it was filled with
 * @param language that of its readers
 * @param text what came out
 * @param bundled what the bundled template of that name makes of the same specimen
 * @param lines the line of the template, from 1, by the place in the text
 */
public record Filled(String source, Record specimen, Locale language, String text, String bundled,
		IntUnaryOperator lines) {

	/**
	 * Refuses it for what stands at a place of the text.
	 * @param sentence what is wrong, for people
	 */
	public TemplateRefused refused(int place, String sentence) {
		return new TemplateRefused(this.lines.applyAsInt(place), sentence);
	}

}
