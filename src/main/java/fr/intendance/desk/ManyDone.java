package fr.intendance.desk;

import java.util.List;

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
	 * @param what it is
	 * @param reference the engagement it belongs to, if that is known
	 * @param why it was left, in words
	 */
	record Left(String what, String reference, String why) {
	}

}
