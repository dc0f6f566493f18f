package fr.intendance.needsreview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client answered, each answer as it was checked when it was saved.
 *
 * @param values the answers by the codes of their questions; several choices are parted
 * by a blank
 */
public record Answers(Map<String, String> values) {

	public Answers {
		values = Map.copyOf(values);
	}

	/** These and others, which count more; an empty one takes its answer back. */
	Answers with(Map<String, String> others) {
		Map<String, String> all = new HashMap<>(this.values);
		all.putAll(others);
		all.values().removeIf(String::isEmpty);
		return new Answers(all);
	}

	/** Those that differ. */
	Answers unlike(Answers before) {
		Map<String, String> changed = new HashMap<>(this.values);
		changed.entrySet().removeAll(before.values.entrySet());
		return new Answers(changed);
	}

	/** An answer in words, or the code of the choice. */
	public Optional<String> text(String question) {
		return Optional.ofNullable(this.values.get(question));
	}

	/** A number. */
	public Optional<Integer> number(String question) {
		return text(question).map(Integer::valueOf);
	}

	/** Yes or no. */
	public Optional<Boolean> yes(String question) {
		return text(question).map(Boolean::valueOf);
	}

	/** A day. */
	public Optional<LocalDate> day(String question) {
		return text(question).map(LocalDate::parse);
	}

	/** The choices that were made. */
	public List<String> choices(String question) {
		return text(question).map((text) -> List.of(text.split(" "))).orElse(List.of());
	}

	/** The codes of the services that the client wishes to delegate. */
	public List<String> wishedServices() {
		return choices(Questionnaire.WISHED_SERVICES);
	}

	/** Tells nothing of what was written. */
	@Override
	public String toString() {
		return "Answers" + this.values.keySet();
	}

}
