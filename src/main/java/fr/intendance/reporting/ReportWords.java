package fr.intendance.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.document.Wording;
import fr.intendance.reminder.Ladder;
import fr.intendance.reporting.Figures.DeadlineState;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says the figures of a report: to the client in their language, to the firm in French.
 */
@Component
class ReportWords {

	private final MessageSource messages;

	ReportWords(MessageSource messages) {
		this.messages = messages;
	}

	/** One sentence, which whoever reads the report may keep or write anew. */
	String summary(Figures figures, Locale language) {
		if (isQuiet(figures)) {
			return say(language, "reporting.quiet");
		}
		String time = figures.includedMinutes().isEmpty() ? "paid"
				: (figures.overageMinutes() > 0) ? "beyond" : "within";
		return say(language, "reporting.summary", figures.tasksDone(), figures.tasksOpen(),
				say(language, "reporting.summary." + time));
	}

	private static boolean isQuiet(Figures figures) {
		return figures.usedMinutes() == 0 && figures.tasksDone() == 0;
	}

	/** The figures, with the time of each service and each line of the invoice. */
	List<String> details(Figures figures) {
		List<String> lines = new ArrayList<>();
		lines.add(isQuiet(figures) ? say("reporting.quiet") : time(figures));
		lines.add(say("reporting.tasks", figures.tasksDone(), figures.tasksOpen()));
		if (!figures.deadlines().isEmpty()) {
			lines.add(say("reporting.deadlines", figures.count(DeadlineState.MET), figures.count(DeadlineState.MISSED),
					figures.count(DeadlineState.COMING)));
		}
		if (!figures.waiting().isEmpty()) {
			lines.add(say("reporting.waiting",
					figures.waiting()
						.stream()
						.map((one) -> waiting(one.ladder(), Locale.FRENCH))
						.distinct()
						.collect(Collectors.joining(", "))));
		}
		lines.add(say("reporting.invoiced", figures.total().french()));
		figures.areas()
			.forEach((area) -> lines.add(say("reporting.area", area.label(), hours(area.minutes()), area.pieces())));
		figures.invoiced().forEach((line) -> lines.add(say("reporting.line", line.label(), line.total().french())));
		return lines;
	}

	/** What is awaited: « les pièces demandées ». */
	String waiting(Ladder ladder, Locale language) {
		return say(language, "reporting.waiting." + ladder.code());
	}

	private String time(Figures figures) {
		Optional<String> included = figures.includedMinutes().map(ReportWords::hours);
		return included
			.map((minutes) -> say("reporting.time.included", hours(figures.usedMinutes()), minutes,
					hours(figures.overageMinutes())))
			.orElseGet(() -> say("reporting.time", hours(figures.usedMinutes())));
	}

	private String say(String code, Object... arguments) {
		return say(Locale.FRENCH, code, arguments);
	}

	/** In the language of the client. */
	String say(Locale language, String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, language);
	}

	private static String hours(long minutes) {
		return Wording.hours(minutes, Locale.FRENCH);
	}

}
