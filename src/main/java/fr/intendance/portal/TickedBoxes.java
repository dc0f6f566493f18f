package fr.intendance.portal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.engine.Refused;
import fr.intendance.evidence.ConsentTexts;
import org.springframework.stereotype.Component;

/** Reads which boxes were ticked, each of which sends the version of its words. */
@Component
class TickedBoxes {

	private final ConsentTexts texts;

	TickedBoxes(ConsentTexts texts) {
		this.texts = texts;
	}

	/**
	 * The names of those that were ticked.
	 * @param act what is agreed to, {@code quote} or {@code contract}
	 * @param boxes the names of those that there are
	 * @throws Refused 400 naming a box whose words changed since it was shown
	 */
	Set<String> of(String act, Stream<String> boxes, Locale language, Map<String, String> typed) {
		return boxes.filter(typed::containsKey)
			.map((box) -> current(box, typed.get(box), this.texts.today(act, box, language, "").version().toString()))
			.collect(Collectors.toSet());
	}

	private static String current(String box, String shown, String version) {
		if (shown.matches("\\d{4}-\\d{2}-\\d{2}") && !shown.equals(version)) {
			throw Refused.invalid(box, "Ce texte vient de changer\u00a0: relisez-le, puis cochez la case.");
		}
		return box;
	}

}
