package fr.intendance.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.needsreview.Questionnaire.Section;
import fr.intendance.needsreview.QuestionnaireSteps;
import org.springframework.stereotype.Component;

/** Knows which step of the questionnaire comes before and after which. */
@Component
class QuestionnaireWay {

	private final QuestionnaireSteps steps;

	QuestionnaireWay(QuestionnaireSteps steps) {
		this.steps = steps;
	}

	/** The step that is asked for, if there is such a one; where they were otherwise. */
	String at(Visit visit, String step) {
		return find(visit, step).map(Section::code).orElseGet(() -> this.steps.current(visit.reference()));
	}

	/** The step that asks this question. */
	Optional<String> of(Visit visit, String question) {
		return this.steps.all(visit.reference())
			.stream()
			.filter((step) -> step.codes().anyMatch(question::equals))
			.map(Section::code)
			.findFirst();
	}

	/** The questions that a step asks now. */
	Set<String> asked(Visit visit, String step) {
		return find(visit, step).stream().flatMap(Section::codes).collect(Collectors.toSet());
	}

	/**
	 * Goes on, or back, or stays where an answer made another question arise.
	 * @param before what the step asked before it was answered
	 * @throws fr.intendance.engine.Refused 400 if they go on without an answer that is
	 * needed
	 */
	String next(Visit visit, String step, Set<String> before, String where) {
		Section here = find(visit, step).orElseThrow();
		if (where.equals("next")) {
			this.steps.requireAnswered(visit.reference(), here);
			Optional<String> arisen = here.codes().filter((code) -> !before.contains(code)).findFirst();
			if (arisen.isPresent()) {
				return "step=" + step + "&more=true#" + arisen.get();
			}
		}
		String there = neighbour(visit, step, where.equals("back") ? -1 : 1);
		this.steps.goTo(visit.reference(), there);
		return "step=" + there;
	}

	private String neighbour(Visit visit, String step, int distance) {
		List<String> all = this.steps.all(visit.reference()).stream().map(Section::code).toList();
		int place = all.indexOf(step) + distance;
		return all.get(Math.max(0, Math.min(all.size() - 1, place)));
	}

	private Optional<Section> find(Visit visit, String step) {
		return this.steps.all(visit.reference()).stream().filter((one) -> one.code().equals(step)).findFirst();
	}

}
