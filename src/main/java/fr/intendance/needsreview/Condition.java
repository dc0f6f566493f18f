package fr.intendance.needsreview;

import java.util.List;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When something is asked. Zero and no count for nothing: whoever has no unpaid invoice
 * is not asked how old the oldest is.
 *
 * @param question whose answer decides
 * @param among the answers of which one is enough; any that counts for something where
 * none is named
 * @param unless whether it is asked where the answer is not so
 */
record Condition(String question, @DefaultValue List<String> among, @DefaultValue("false") boolean unless) {

	private static final List<String> NOTHING = List.of("0", "false");

	boolean holds(Answers answers) {
		boolean so = answers.choices(this.question)
			.stream()
			.anyMatch((one) -> this.among.isEmpty() ? !NOTHING.contains(one) : this.among.contains(one));
		return so != this.unless;
	}

}
