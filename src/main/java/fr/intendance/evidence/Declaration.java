package fr.intendance.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;

/**
 * What somebody declares when they accept.
 *
 * @param name who they are
 * @param capacity as what they accept
 * @param company whom they bind
 * @param statement the words of the button that they press, or what the firm wrote down
 * @param documents the numbers of what they accept
 * @param boxes the words beside each box that they saw
 * @param ticked the names of those that they ticked
 */
public record Declaration(PersonName name, FreeText capacity, String company, String statement, List<String> documents,
		List<ConsentText> boxes, Set<String> ticked) {

	/** The words beside the boxes that they ticked, a line each. */
	public String sentences() {
		return this.boxes.stream()
			.filter((box) -> this.ticked.contains(box.name()))
			.map(ConsentText::sentence)
			.collect(Collectors.joining("\n"));
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "Declaration about " + this.documents;
	}

}
