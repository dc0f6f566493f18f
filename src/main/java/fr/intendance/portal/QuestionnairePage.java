package fr.intendance.portal;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.engine.Refused;
import fr.intendance.needsreview.Question;
import fr.intendance.needsreview.Questionnaires;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the client says what is to be delegated; what was typed is kept at each try. */
@RestController
class QuestionnairePage {

	private final Questionnaires questionnaires;

	private final QuestionnaireWords words;

	private final PortalPages pages;

	private final Clock clock;

	QuestionnairePage(Questionnaires questionnaires, QuestionnaireWords words, PortalPages pages, Clock clock) {
		this.questionnaires = questionnaires;
		this.words = words;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/questionnaire")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("questionnaire", visit, (frame) -> view(frame, visit, stored(visit)));
	}

	@PostMapping("/portal/{link}/questionnaire")
	ResponseEntity<String> answer(Visit visit, @RequestParam MultiValueMap<String, String> typed) {
		try {
			Map<String, Collection<String>> answers = new LinkedHashMap<>();
			this.questionnaires.questions()
				.questions()
				.forEach((question) -> answers.put(question.code(), typed.getOrDefault(question.code(), List.of())));
			this.questionnaires.save(visit.reference(), flat(answers));
			if (typed.containsKey("send")) {
				this.questionnaires.submit(visit.reference(), visit.answer(this.clock.instant()));
				return this.pages.thank(visit, "Merci pour vos réponses",
						"Nous les étudions et revenons vers vous avec votre cahier des charges, le plus souvent sous deux jours ouvrés.");
			}
			return this.pages.thank(visit, "Réponses enregistrées",
					"Vous pourrez reprendre le questionnaire plus tard, avec le même lien, sur un autre appareil si vous le souhaitez.");
		}
		catch (Refused ex) {
			return this.pages.refuse("questionnaire", visit, ex, () -> reply(typed),
					(frame) -> view(frame, visit, typed));
		}
	}

	/** One answer is a text, several choices stay a collection. */
	private Map<String, Object> flat(Map<String, Collection<String>> answers) {
		Map<String, Object> flat = new LinkedHashMap<>();
		answers.forEach(
				(code, values) -> flat.put(code, values.size() > 1 ? values : values.stream().findFirst().orElse("")));
		return flat;
	}

	private Reply reply(Map<String, List<String>> typed) {
		return Reply.of(this.questionnaires.questions()
			.questions()
			.map((question) -> this.words.of(question, typed.getOrDefault(question.code(), List.of())))
			.toArray(String[]::new));
	}

	private Map<String, List<String>> stored(Visit visit) {
		Map<String, List<String>> stored = new LinkedHashMap<>();
		this.questionnaires.questions()
			.questions()
			.forEach((question) -> stored.put(question.code(), current(visit, question)));
		return stored;
	}

	private List<String> current(Visit visit, Question question) {
		return switch (question.type()) {
			case SEVERAL -> this.questionnaires.answers(visit.reference()).choices(question.code());
			default -> this.questionnaires.answers(visit.reference()).text(question.code()).stream().toList();
		};
	}

	private View view(Frame frame, Visit visit, Map<String, List<String>> given) {
		List<Section> sections = this.questionnaires.questions()
			.sections()
			.stream()
			.map((section) -> new Section(section.code(),
					section.questions()
						.stream()
						.map((question) -> Item.of(question, given.getOrDefault(question.code(), List.of())))
						.toList()))
			.toList();
		return new View(frame, visit.path("questionnaire"), this.questionnaires.isSubmitted(visit.reference()),
				sections);
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param sent whether it was sent off already
	 * @param sections the questions
	 */
	record View(Frame frame, String action, boolean sent, List<Section> sections) {
	}

	/**
	 * @param code its title is in the bundle
	 * @param items its questions
	 */
	record Section(String code, List<Item> items) {
	}

	/**
	 * @param code its wording is in the bundle
	 * @param type how it is answered
	 * @param required whether it must be
	 * @param max the greatest number
	 * @param choices what to choose from
	 * @param names what to choose from among states, by their codes
	 * @param values what was answered
	 */
	record Item(String code, String type, boolean required, int max, List<String> choices, Map<String, String> names,
			List<String> values) {

		static Item of(Question question, List<String> values) {
			return new Item(question.code(), question.type().name(), question.required(), question.max(),
					question.choices(), question.names(), values);
		}

	}

}
