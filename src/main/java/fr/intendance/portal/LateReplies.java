package fr.intendance.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.FreeText;
import fr.intendance.client.LateAnswers;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Keeps what a client sent on a page that waits for nothing any more. */
@Component
class LateReplies {

	private static final int MOST = 4000;

	private static final Set<String> TECHNICAL = Set.of("documents", "sha256", "send", "save");

	private final LateAnswers answers;

	private final HttpServletRequest request;

	private final Clock clock;

	LateReplies(LateAnswers answers, HttpServletRequest request, Clock clock) {
		this.answers = answers;
		this.request = request;
		this.clock = clock;
	}

	void keep(String page, Visit visit) {
		this.answers.keep(visit.reference(), page, new FreeText(typed()), visit.answer(this.clock.instant()));
	}

	/** What they chose and wrote, a line each, without what the page sent along. */
	private String typed() {
		String typed = this.request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !TECHNICAL.contains(field.getKey()) && !field.getKey().startsWith("sha256."))
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> line(field.getKey(), value.strip())))
			.filter((line) -> !line.isEmpty())
			.distinct()
			.sorted()
			.collect(Collectors.joining("\n"));
		return typed.substring(0, Math.min(MOST, typed.length()));
	}

	/**
	 * What was chosen in words, what was ticked as its box, what was written as it is.
	 */
	private static String line(String field, String value) {
		if (field.equals("answer")) {
			return switch (value) {
				case "accept", "agree" -> "Accepte.";
				case "decline" -> "Refuse.";
				case "change" -> "Demande une modification.";
				case "contest" -> "Conteste.";
				default -> "";
			};
		}
		return value.equals("true") || value.equals("on") ? "" : value;
	}

}
