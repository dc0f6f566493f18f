package fr.intendance.needsreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.document.ScopeLine;
import fr.intendance.document.ScopeLine.Scope;
import fr.intendance.needsreview.SpecificationView.Estimate;
import fr.intendance.needsreview.SpecificationView.Fact;
import fr.intendance.needsreview.SpecificationView.Limit;
import fr.intendance.needsreview.SpecificationView.Task;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the reviewed needs into the words of the cahier des charges. */
@Component
class SpecificationWriter {

	private final Questionnaire questionnaire;

	private final MessageSource messages;

	SpecificationWriter(Questionnaire questionnaire, MessageSource messages) {
		this.questionnaire = questionnaire;
		this.messages = messages;
	}

	SpecificationView write(Imprint imprint, Party client, Answers answers, AgreedNeeds needs) {
		Locale language = imprint.language();
		List<Verdict> wished = Stream.concat(needs.services().stream(), needs.excluded().stream()).toList();
		return new SpecificationView(imprint, client, situation(answers, needs, language), goals(answers, language),
				facts(answers, needs, language),
				wished.stream().map((verdict) -> scope(verdict, needs.estimate(), language)).toList(), estimate(needs),
				limits(wished, language), needs.startsOn());
	}

	/** What the law reserves to others, or allows only within limits. */
	List<Limit> limits(List<Verdict> verdicts, Locale language) {
		return verdicts.stream()
			.filter(Verdict::isLimited)
			.map((verdict) -> new Limit(service(verdict.service(), language),
					verdict.reason() + " (" + verdict.source() + ")", verdict.turnTo()))
			.toList();
	}

	private String service(String code, Locale language) {
		return message("service." + code, language);
	}

	private String situation(Answers answers, AgreedNeeds needs, Locale language) {
		return Stream
			.of(answers.text("activity"),
					answers.number("headcount").map((count) -> words(language, "headcount", count)),
					answers.text("weighs-most").map((text) -> words(language, "weighs-most", text)),
					answers.number("weekly-hours").map((hours) -> words(language, "weekly-hours", hours)),
					needs.advice().map((advice) -> words(language, "advice", advice.value())))
			.flatMap(Optional::stream)
			.map((sentence) -> sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".")
			.collect(Collectors.joining(" "));
	}

	private List<String> goals(Answers answers, Locale language) {
		List<String> goals = answers.text("goals").orElse("").lines().map(String::strip).toList();
		List<String> written = goals.stream().filter((goal) -> !goal.isEmpty()).toList();
		return written.isEmpty() ? List.of(message("specification.goal", language)) : written;
	}

	private List<Fact> facts(Answers answers, AgreedNeeds needs, Locale language) {
		Stream<Fact> answered = this.questionnaire.questions()
			.filter(Question::fact)
			.flatMap((question) -> answers.text(question.code())
				.map((answer) -> new Fact(message("fact." + question.code(), language),
						shown(question, answer, language)))
				.stream());
		Stream<Fact> corrected = Stream.of(needs.hours())
			.filter((hours) -> hours != needs.estimate().shown())
			.map((hours) -> new Fact(message("fact.hours", language), words(language, "hours", hours)));
		return Stream.concat(answered, corrected).toList();
	}

	private String shown(Question question, String answer, Locale language) {
		return (question.type() == QuestionType.CHOICE) ? message("choice." + question.code() + "." + answer, language)
				: answer;
	}

	private ScopeLine scope(Verdict verdict, HoursEstimate estimate, Locale language) {
		if (!verdict.isRetained()) {
			return new ScopeLine(service(verdict.service(), language), Scope.EXCLUDED,
					words(language, "turn-to", verdict.turnTo()));
		}
		List<String> details = new ArrayList<>(estimate.lines()
			.stream()
			.filter((line) -> line.service().equals(verdict.service()))
			.map((line) -> words(language, "volume", line.label(), line.volume()))
			.toList());
		if (verdict.isLimited()) {
			details.add(verdict.reason());
		}
		return new ScopeLine(service(verdict.service(), language), Scope.INCLUDED,
				details.isEmpty() ? message("specification.on-request", language) : String.join(" ", details));
	}

	private static Estimate estimate(AgreedNeeds needs) {
		HoursEstimate estimate = needs.estimate();
		List<Task> tasks = estimate.lines()
			.stream()
			.map((line) -> new Task(line.label(), line.volume(), line.minutesEach()))
			.toList();
		return new Estimate(tasks, estimate.factors(), estimate.base(), estimate.contingency(), estimate.steering(),
				estimate.total(), estimate.shown(), needs.packageHours());
	}

	private String words(Locale language, String key, Object... arguments) {
		return this.messages.getMessage("specification." + key, arguments, language);
	}

	private String message(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
