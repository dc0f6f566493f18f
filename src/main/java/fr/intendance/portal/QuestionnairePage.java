package fr.intendance.portal;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.engine.Refused;
import fr.intendance.needsreview.Question;
import fr.intendance.needsreview.Questionnaires;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the client says what is to be delegated, step by step; what was typed is kept at
 * each. A page that sends no step sends all of it.
 */
@RestController
class QuestionnairePage {

	private final Questionnaires questionnaires;

	private final QuestionnaireWay way;

	private final QuestionnaireViews views;

	private final QuestionnaireWords words;

	private final PortalPages pages;

	private final Clock clock;

	QuestionnairePage(Questionnaires questionnaires, QuestionnaireWay way, QuestionnaireViews views,
			QuestionnaireWords words, PortalPages pages, Clock clock) {
		this.questionnaires = questionnaires;
		this.way = way;
		this.views = views;
		this.words = words;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/questionnaire")
	ResponseEntity<String> show(Visit visit, @RequestParam(defaultValue = "") String step,
			@RequestParam(defaultValue = "false") String more) {
		String at = this.way.at(visit, step);
		return this.pages.ask("questionnaire", visit,
				(frame) -> this.views.stored(frame, visit, at, QuestionnaireViews.Told.of(step, more)));
	}

	/** The answers, and where to go with them. */
	@PostMapping("/portal/{link}/questionnaire")
	ResponseEntity<String> answer(Visit visit, @RequestParam MultiValueMap<String, String> typed) {
		String step = typed.getOrDefault("step", List.of("")).get(0);
		try {
			Set<String> before = this.way.asked(visit, step);
			this.questionnaires.save(visit.reference(), answers(before, step, typed));
			if (typed.containsKey("send")) {
				this.questionnaires.submit(visit.reference(), visit.answer(this.clock.instant()));
				return this.pages.thank(visit, "questionnaire.thanks");
			}
			return typed.containsKey("go") ? go(visit, this.way.at(visit, step), before, typed.getFirst("go"))
					: this.pages.thank(visit, "questionnaire.kept");
		}
		catch (Refused ex) {
			String at = this.way.of(visit, ex.field().orElse("")).orElseGet(() -> this.way.at(visit, step));
			return this.pages.refuse("questionnaire", visit, ex, () -> reply(typed),
					(frame) -> this.views.typed(frame, visit, at, typed));
		}
	}

	/** A script saves while the client stays; buttons lead on. */
	private ResponseEntity<String> go(Visit visit, String step, Set<String> before, String where) {
		if (where.equals("typed")) {
			return this.pages.show("questionnaire", visit,
					(frame) -> this.views.stored(frame, visit, step, QuestionnaireViews.Told.NOTHING));
		}
		return this.pages.lead(visit.path("questionnaire?" + this.way.next(visit, step, before, where)));
	}

	/** A box that is not ticked is not sent; what was not on the page stays. */
	private Map<String, Object> answers(Set<String> asked, String step, Map<String, List<String>> typed) {
		boolean oneAlone = typed.getOrDefault("go", List.of()).contains("typed");
		return this.questionnaires.questions()
			.questions()
			.map(Question::code)
			.filter((code) -> typed.containsKey(code) || (!oneAlone && (step.isEmpty() || asked.contains(code))))
			.collect(Collectors.toMap((code) -> code, (code) -> flat(typed.getOrDefault(code, List.of())),
					(one, other) -> one, LinkedHashMap::new));
	}

	/** One answer is a text, several choices stay a collection. */
	private static Object flat(Collection<String> values) {
		return (values.size() > 1) ? values : values.stream().findFirst().orElse("");
	}

	private Reply reply(Map<String, List<String>> typed) {
		return Reply.of(this.questionnaires.questions()
			.questions()
			.map((question) -> this.words.of(question, typed.getOrDefault(question.code(), List.of())))
			.toArray(String[]::new));
	}

}
