package fr.intendance.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mail as it is written, before it is set as text and as HTML: both say what stands
 * here. Public only because templates read it.
 *
 * @param language of the page, {@code fr} or {@code en}
 * @param subject its subject
 * @param firm who writes
 * @param accent the colour of the firm, such as {@code #17595c}
 * @param salutation « Bonjour Madame Durand, »
 * @param blocks what it says
 * @param closing « Bien cordialement, »
 * @param signature the lines below
 */
public record Letter(String language, String subject, String firm, String accent, String salutation, List<Block> blocks,
		String closing, List<String> signature) {

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "Letter";
	}

	/**
	 * A paragraph, a list, a heading, or the one thing to click.
	 *
	 * @param kind {@code paragraph}, {@code list}, {@code heading} or {@code action}
	 * @param lines one, or the items of a list
	 */
	public record Block(String kind, List<Line> lines) {
	}

	/**
	 * A line of text.
	 *
	 * @param runs its pieces
	 */
	public record Line(List<Run> runs) {

		String text() {
			return this.runs.stream().map(Run::text).collect(Collectors.joining());
		}

	}

	/**
	 * A piece of a line.
	 *
	 * @param text what it says
	 * @param strong whether it stands out
	 * @param href where it leads
	 */
	public record Run(String text, boolean strong, Optional<String> href) {
	}

}
