package fr.intendance.needsreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.intendance.client.EngagementReference;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Missing;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The questions that must be answered by name, and how many others are open. */
@Component
class MissingAnswers implements Missing {

	private final Questionnaire questionnaire;

	private final AnswerRows answers;

	private final MessageSource messages;

	MissingAnswers(Questionnaire questionnaire, AnswerRows answers, MessageSource messages) {
		this.questionnaire = questionnaire;
		this.answers = answers;
		this.messages = messages;
	}

	@Override
	public Ladder ladder() {
		return Ladder.QUESTIONNAIRE;
	}

	@Override
	public List<String> of(String key, Locale language) {
		Answers given = this.answers.of(EngagementReference.ofKey(key));
		List<Question> open = this.questionnaire.asked(given)
			.stream()
			.flatMap((section) -> section.questions().stream())
			.filter((question) -> given.text(question.code()).isEmpty())
			.toList();
		List<String> lines = new ArrayList<>(open.stream()
			.filter(Question::required)
			.map((question) -> text(language, "question." + question.code()))
			.toList());
		int others = open.size() - lines.size();
		if (lines.isEmpty()) {
			lines.add(text(language, "missing.questionnaire.send"));
		}
		if (others > 0) {
			lines.add(text(language, "missing.questionnaire.others", others));
		}
		return lines;
	}

	private String text(Locale language, String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, language);
	}

}
