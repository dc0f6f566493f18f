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
		List<Verdict> wished = Stream.concat(needs.services().stream(), needs.excluded().stream()).toList();
		return new SpecificationView(imprint, client, situation(answers, needs), goals(answers), facts(answers, needs),
				wished.stream().map((verdict) -> scope(verdict, needs.estimate())).toList(), estimate(needs),
				limits(wished), needs.startsOn());
	}

	/** What the law reserves to others, or allows only within limits. */
	List<Limit> limits(List<Verdict> verdicts) {
		return verdicts.stream()
			.filter(Verdict::isLimited)
			.map((verdict) -> new Limit(service(verdict.service()), verdict.reason() + " (" + verdict.source() + ")",
					verdict.turnTo()))
			.toList();
	}

	/** What people call a service. */
	String service(String code) {
		return message("service." + code);
	}

	private String situation(Answers answers, AgreedNeeds needs) {
		return Stream
			.of(answers.text("activity"), answers.number("headcount").map((count) -> words("headcount", count)),
					answers.text("weighs-most").map((text) -> words("weighs-most", text)),
					answers.number("weekly-hours").map((hours) -> words("weekly-hours", hours)),
					needs.advice().map((advice) -> words("advice", advice.value())))
			.flatMap(Optional::stream)
			.map((sentence) -> sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".")
			.collect(Collectors.joining(" "));
	}

	private List<String> goals(Answers answers) {
		List<String> goals = answers.text("goals").orElse("").lines().map(String::strip).toList();
		List<String> written = goals.stream().filter((goal) -> !goal.isEmpty()).toList();
		return written.isEmpty() ? List.of(message("specification.goal")) : written;
	}

	private List<Fact> facts(Answers answers, AgreedNeeds needs) {
		Stream<Fact> answered = this.questionnaire.questions()
			.filter(Question::fact)
			.flatMap((question) -> answers.text(question.code())
				.map((answer) -> new Fact(message("fact." + question.code()), shown(question, answer)))
				.stream());
		Stream<Fact> corrected = Stream.of(needs.hours())
			.filter((hours) -> hours != needs.estimate().shown())
			.map((hours) -> new Fact(message("fact.hours"), words("hours", hours)));
		return Stream.concat(answered, corrected).toList();
	}

	private String shown(Question question, String answer) {
		return (question.type() == QuestionType.CHOICE) ? message("choice." + question.code() + "." + answer) : answer;
	}

	private ScopeLine scope(Verdict verdict, HoursEstimate estimate) {
		if (!verdict.isRetained()) {
			return new ScopeLine(service(verdict.service()), Scope.EXCLUDED, words("turn-to", verdict.turnTo()));
		}
		List<String> details = new ArrayList<>(estimate.lines()
			.stream()
			.filter((line) -> line.service().equals(verdict.service()))
			.map((line) -> words("volume", line.label(), line.volume()))
			.toList());
		if (verdict.isLimited()) {
			details.add(verdict.reason());
		}
		return new ScopeLine(service(verdict.service()), Scope.INCLUDED,
				details.isEmpty() ? message("specification.on-request") : String.join(" ", details));
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

	private String words(String key, Object... arguments) {
		return this.messages.getMessage("specification." + key, arguments, Locale.FRANCE);
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, Locale.FRANCE);
	}

}
