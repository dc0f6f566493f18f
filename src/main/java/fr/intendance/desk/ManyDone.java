package fr.intendance.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.intendance.engine.Refused;

/**
 * What came of something that was done to many at once.
 *
 * @param frame what surrounds the page
 * @param what was done; its words are {@code desk.many.<what>}
 * @param done to how many
 * @param left to whom not, and why
 * @param back the list from which they were chosen
 */
record ManyDone(Frame frame, String what, int done, List<Left> left, String back) {

	static final String PAGE = "many";

	/**
	 * What was chosen of a list, each once.
	 * @param field the boxes of the list
	 * @param most as many as the list shows
	 * @throws Refused 400 naming the field if that is nothing, or more than could be seen
	 */
	static <T> Set<T> chosen(String field, List<T> chosen, int most, Words words) {
		if (chosen.isEmpty() || chosen.size() > most) {
			throw Refused.invalid(field, words.of("desk.many.none"));
		}
		return new LinkedHashSet<>(chosen);
	}

	/**
	 * @param what it is
	 * @param reference the engagement it belongs to, if that is known
	 * @param why it was left, in words
	 */
	record Left(String what, String reference, String why) {
	}

}
