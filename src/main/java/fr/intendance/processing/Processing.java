package fr.intendance.processing;

import java.util.List;
import java.util.Locale;

/**
 * Something that is done with personal data, in the words of one language.
 *
 * @param title what people call it
 * @param purposes what for
 * @param people whose data
 * @param data which classes of data
 * @param retention how long, by rule
 * @param recipients who gets to see them
 * @param measures what protects them besides what protects everything
 */
public record Processing(String title, List<String> purposes, List<String> people, List<String> data,
		List<String> retention, List<String> recipients, List<String> measures) {

	/** « Identité, coordonnées professionnelles, montants ». */
	public static String sentence(List<String> words) {
		return joined(words, ", ");
	}

	/** Clauses, which may hold commas. */
	public static String clauses(List<String> words) {
		return joined(words, "\u00a0; ");
	}

	private static String joined(List<String> words, String between) {
		StringBuilder text = new StringBuilder();
		for (String word : words) {
			text.append(text.isEmpty() ? first(word).toUpperCase(Locale.FRENCH)
					: between + first(word).toLowerCase(Locale.FRENCH))
				.append(word.substring(1));
		}
		return text.toString();
	}

	private static String first(String word) {
		return word.substring(0, 1);
	}

}
