package fr.intendance.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.needsreview.Answers;
import fr.intendance.needsreview.HoursSoFar;
import fr.intendance.needsreview.Question;
import fr.intendance.needsreview.QuestionType;
import fr.intendance.needsreview.Questionnaire.Section;
import fr.intendance.needsreview.QuestionnaireSteps;
import fr.intendance.needsreview.Questionnaires;
import fr.intendance.quote.Tariff;
import org.springframework.stereotype.Component;

/** Lays out one step of the questionnaire, with what the answers so far come to. */
@Component
class QuestionnaireViews {

	private final Questionnaires questionnaires;

	private final QuestionnaireSteps steps;

	private final HoursSoFar hours;

	private final Tariff tariff;

	QuestionnaireViews(Questionnaires questionnaires, QuestionnaireSteps steps, HoursSoFar hours, Tariff tariff) {
		this.questionnaires = questionnaires;
		this.steps = steps;
		this.hours = hours;
		this.tariff = tariff;
	}

	/** With the answers that were kept. */
	View stored(Frame frame, Visit visit, String step, Told told) {
		return view(frame, visit, step, told, Map.of());
	}

	/** With what was typed and refused. */
	View typed(Frame frame, Visit visit, String step, Map<String, List<String>> typed) {
		return view(frame, visit, step, Told.NOTHING, typed);
	}

	private View view(Frame frame, Visit visit, String step, Told told, Map<String, List<String>> typed) {
		Answers answers = this.questionnaires.answers(visit.reference());
		List<Section> all = this.steps.all(visit.reference());
		List<String> codes = all.stream().map(Section::code).toList();
		int place = Math.max(0, codes.indexOf(step));
		List<Item> items = all.get(place)
			.questions()
			.stream()
			.map((question) -> Item.of(question, typed.getOrDefault(question.code(), current(answers, question)),
					visit.language()))
			.toList();
		String action = visit.path("questionnaire");
		return new View(frame, action, this.questionnaires.isSubmitted(visit.reference()), codes.get(place), place + 1,
				codes, told.in(place), items, estimate(visit));
	}

	private static List<String> current(Answers answers, Question question) {
		return (question.type() == QuestionType.SEVERAL) ? answers.choices(question.code())
				: answers.text(question.code()).stream().toList();
	}

	private Optional<Estimate> estimate(Visit visit) {
		return this.hours.of(visit.reference())
			.map((range) -> new Estimate(range.least(), range.most(), this.tariff.monthly(range.least()),
					this.tariff.monthly(range.most())));
	}

	/** What is said above the questions. */
	enum Told {

		/** Nothing but the questions. */
		NOTHING,

		/** That they go on where they were. */
		RESUMED,

		/** That an answer made another question arise. */
		MORE;

		static Told of(String step, String more) {
			return more.equals("true") ? MORE : step.isEmpty() ? RESUMED : NOTHING;
		}

		/** Whoever is at the first step resumes nothing. */
		private Told in(int place) {
			return (this == RESUMED && place == 0) ? NOTHING : this;
		}

	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param sent whether it was sent off already
	 * @param step the code of the step; its title is in the bundle
	 * @param place counts the steps from 1
	 * @param steps the codes of all of them
	 * @param told what is said above the questions
	 * @param items the questions
	 * @param estimate what the answers so far come to
	 */
	record View(Frame frame, String action, boolean sent, String step, int place, List<String> steps, Told told,
			List<Item> items, Optional<Estimate> estimate) {
	}

	/**
	 * @param least full hours a month
	 * @param most full hours a month
	 * @param from what the least cost
	 * @param to what the most cost
	 */
	record Estimate(int least, int most, Amount from, Amount to) {
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

		static Item of(Question question, List<String> values, Locale language) {
			return new Item(question.code(), question.type().name(), question.required(), question.max(),
					question.choices(), question.names(language), values);
		}

	}

}
