package fr.intendance.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.intendance.needsreview.Question;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells answers to the questionnaire to whoever reads them without its page. */
@Component
class QuestionnaireWords {

	private final MessageSource messages;

	QuestionnaireWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The question and what was answered, in one line; empty if nothing was. */
	String of(Question question, List<String> values) {
		String answer = values.stream()
			.filter((value) -> !value.isBlank())
			.map((value) -> word(question, value))
			.collect(Collectors.joining(", "));
		return answer.isEmpty() ? "" : message("question." + question.code(), "") + " " + answer;
	}

	private String word(Question question, String value) {
		return switch (question.type()) {
			case YES_NO -> message("questionnaire." + (value.equals("true") ? "yes" : "no"), value);
			case CHOICE, SEVERAL ->
				message("service." + value, message("choice." + question.code() + "." + value, value));
			case STATE -> question.names().getOrDefault(value, value);
			default -> value;
		};
	}

	private String message(String code, String otherwise) {
		return this.messages.getMessage(code, null, otherwise, Locale.FRENCH);
	}

}
