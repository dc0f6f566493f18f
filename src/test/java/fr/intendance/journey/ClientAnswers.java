package fr.intendance.journey;

import java.util.List;
import java.util.Map;

/** What a client does between the steps of the firm, by whichever means they have. */
public interface ClientAnswers {

	/**
	 * Takes the last of the appointments offered.
	 * @return when it is
	 */
	String book();

	/**
	 * Answers by the first form of the page that the newest link leads to.
	 * @param typed by the names of the fields
	 */
	void answer(String page, Map<String, List<String>> typed);

	/** Hands over every piece of the checklist. */
	void handOverPieces();

}
