package fr.intendance.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.needsreview.Answers;
import fr.intendance.needsreview.Question;
import fr.intendance.needsreview.QuestionType;
import fr.intendance.needsreview.Questionnaires;
import fr.intendance.needsreview.SpecificationCorrections;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the firm fills in the questionnaire with a client on the phone. */
@RestController
class QuestionnaireByPhonePage {

	private static final String PATH = "/desk/engagements/{reference}/questionnaire";

	private final VisibleEngagements engagements;

	private final Questionnaires questionnaires;

	private final SpecificationCorrections corrections;

	private final Answering answering;

	private final DeskPages pages;

	private final Words words;

	QuestionnaireByPhonePage(VisibleEngagements engagements, Questionnaires questionnaires,
			SpecificationCorrections corrections, Answering answering, DeskPages pages, Words words) {
		this.words = words;
		this.engagements = engagements;
		this.questionnaires = questionnaires;
		this.corrections = corrections;
		this.answering = answering;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show(@PathVariable String reference) {
		EngagementReference visible = this.engagements.get(reference).reference();
		Map<String, List<String>> stored = stored(visible);
		return this.pages.show("questionnaire", (frame) -> view(frame, visible, stored));
	}

	/** What was typed is kept first, so that a refusal of the whole loses nothing. */
	@PostMapping(PATH)
	ResponseEntity<String> record(@PathVariable String reference, @RequestParam MultiValueMap<String, String> typed) {
		Engagement engagement = this.engagements.get(reference);
		try {
			if (this.corrections.isAwaited(engagement.reference())) {
				this.questionnaires.correct(engagement.reference(), flat(typed));
				return this.pages.lead("/desk/engagements/" + engagement.reference());
			}
			this.questionnaires.save(engagement.reference(), flat(typed));
			if (typed.containsKey("send")) {
				Map<String, String> channel = Map.of("channel", typed.getOrDefault("channel", List.of("")).get(0));
				this.questionnaires.submit(engagement.reference(), this.answering.answer(new FormValues(channel)));
			}
			return this.pages.lead("/desk/engagements/" + engagement.reference());
		}
		catch (Refused ex) {
			return this.pages.refuse("questionnaire", ex, (frame) -> view(frame, engagement.reference(), typed));
		}
	}

	/** One answer is a text, several choices stay a collection. */
	private Map<String, Object> flat(MultiValueMap<String, String> typed) {
		Map<String, Object> flat = new LinkedHashMap<>();
		this.questionnaires.questions().questions().map(Question::code).forEach((code) -> {
			List<String> values = typed.getOrDefault(code, List.of());
			flat.put(code, (values.size() > 1) ? values : values.stream().findFirst().orElse(""));
		});
		return flat;
	}

	private Map<String, List<String>> stored(EngagementReference reference) {
		Answers answers = this.questionnaires.answers(reference);
		Map<String, List<String>> stored = new LinkedHashMap<>();
		this.questionnaires.questions()
			.questions()
			.forEach((question) -> stored.put(question.code(), (question.type() == QuestionType.SEVERAL)
					? answers.choices(question.code()) : answers.text(question.code()).stream().toList()));
		return stored;
	}

	private View view(Frame frame, EngagementReference reference, Map<String, List<String>> given) {
		boolean sent = this.questionnaires.isSubmitted(reference) && !this.corrections.isAwaited(reference);
		List<Section> sections = this.questionnaires.questions()
			.sections()
			.stream()
			.map((section) -> new Section(section.code(),
					section.questions().stream().map((question) -> Item.of(question, given)).toList()))
			.toList();
		return new View(frame, reference.value(), sent, sections, Answering.Channel.field().said(this.words));
	}

	/**
	 * @param frame what surrounds the page
	 * @param reference the engagement
	 * @param sent whether the answers are complete already
	 * @param sections the questions
	 * @param channel how the answers came
	 */
	record View(Frame frame, String reference, boolean sent, List<Section> sections, Field channel) {
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

		static Item of(Question question, Map<String, List<String>> given) {
			return new Item(question.code(), question.type().name(), question.required(), question.max(),
					question.choices(), question.names(Reading.language()),
					given.getOrDefault(question.code(), List.of()));
		}

	}

}
