package fr.intendance.document;

import java.util.Optional;

/**
 * A file that the owner put beside the program to take the place of a bundled template.
 *
 * @param name path below the owner's folder, such as {@code mail/quote-sent.ftlh}
 * @param refusal why it does not serve, if it does not: what served before goes on
 */
public record OwnTemplate(String name, Optional<Refusal> refusal) {

	/**
	 * @param line where, counted from 1
	 * @param sentence what is wrong, for people
	 */
	public record Refusal(int line, String sentence) {
	}

}
