package fr.intendance.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a process declares in its model about the data that go through it.
 *
 * @param id of the process
 * @param name as people read it, in French
 * @param properties its extension properties that begin with {@code gdpr.}
 */
public record Declaration(String id, String name, Map<String, String> properties) {

	static final String PREFIX = "gdpr.";

	/** The words of an aspect, in the order of the model. */
	public List<String> words(Aspect aspect) {
		return list(aspect.property());
	}

	/**
	 * The words of an aspect for one part of what the process does: a service, such as
	 * {@code INVOICING}, or a role, such as {@code processor}. Where the model does not
	 * tell the parts apart, those of the process.
	 */
	public List<String> words(Aspect aspect, String part) {
		List<String> own = list(aspect.property() + "." + part);
		return own.isEmpty() ? words(aspect) : own;
	}

	/** The services whose data the model tells apart. */
	public Set<String> services() {
		return this.properties.keySet()
			.stream()
			.filter((one) -> aspect(one).isPresent())
			.map((one) -> one.substring(one.lastIndexOf('.') + 1))
			.filter((part) -> Character.isUpperCase(part.charAt(0)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The variables that the engine keeps of it: scalars, never personal data. */
	public Set<String> variables() {
		return Set.copyOf(list(PREFIX + "variables"));
	}

	/** What people type in its forms, which the engine never keeps. */
	Set<String> fields() {
		return Set.copyOf(list(PREFIX + "fields"));
	}

	/** The decision tables that it asks. */
	Set<String> decisions() {
		return Set.copyOf(list(PREFIX + "decisions"));
	}

	/** What those tables read and answer. */
	Set<String> facts() {
		return Set.copyOf(list(PREFIX + "facts"));
	}

	/** The aspect that a property words, for the whole process or for a part of it. */
	static Optional<Aspect> aspect(String property) {
		return Arrays.stream(Aspect.values())
			.filter((one) -> property.equals(one.property()) || property.startsWith(one.property() + "."))
			.findFirst();
	}

	List<String> list(String property) {
		String words = this.properties.getOrDefault(property, "").strip();
		return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
	}

}
