package fr.intendance.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.firstcontact.CallSignal;
import fr.intendance.firstcontact.SelfCheckAnswers;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows whoever writes what goes along of their self-check, as they ticked it. */
@Component
class SelfCheckWords {

	private final MessageSource messages;

	SelfCheckWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Nothing where no self-check was done, or where it cannot be read. */
	Optional<Along> of(Map<String, String> typed, Locale language) {
		return SelfCheckAnswers.of(typed.getOrDefault("selfCheck", ""))
			.map((answers) -> new Along(answers.line(), ticked(answers, language), answers.backlogMonths()));
	}

	private List<String> ticked(SelfCheckAnswers answers, Locale language) {
		return answers.signals()
			.heard()
			.stream()
			.sorted()
			.map(CallSignal::field)
			.map((field) -> this.messages.getMessage("selfCheck.signal." + field, null, language))
			.toList();
	}

	/**
	 * @param line what the form sends
	 * @param ticked the boxes in words
	 * @param months how many months of papers are late
	 */
	record Along(String line, List<String> ticked, int months) {
	}

}
