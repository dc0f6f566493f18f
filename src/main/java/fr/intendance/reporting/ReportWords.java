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
		return figures(figures, Locale.FRENCH).stream().map(ReportFigure::text).toList();
	}

	/** The same in the language of the reader, each by the code of its rows. */
	List<ReportFigure> figures(Figures figures, Locale language) {
		List<ReportFigure> all = new ArrayList<>();
		all.add(new ReportFigure("used", isQuiet(figures) ? say(language, "reporting.quiet") : time(figures, language),
				true));
		all.add(figure(language, "tasks", figures.tasksDone(), figures.tasksOpen()));
		if (!figures.deadlines().isEmpty()) {
			all.add(figure(language, "deadlines", figures.count(DeadlineState.MET), figures.count(DeadlineState.MISSED),
					figures.count(DeadlineState.COMING)));
		}
		if (!figures.waiting().isEmpty()) {
			all.add(figure(language, "waiting",
					figures.waiting()
						.stream()
						.map((one) -> waiting(one.ladder(), language))
						.distinct()
						.collect(Collectors.joining(", "))));
		}
		all.add(figure(language, "invoiced", figures.total().in(language)));
		figures.areas()
			.forEach((area) -> all.add(new ReportFigure("area." + area.service(), say(language, "reporting.area",
					area.label(), Wording.hours(area.minutes(), language), area.pieces()), true)));
		figures.invoiced()
			.forEach((line) -> all.add(new ReportFigure("invoice." + (figures.invoiced().indexOf(line) + 1),
					say(language, "reporting.line", line.label(), line.total().in(language)), true)));
		return all;
	}

	private ReportFigure figure(Locale language, String code, Object... arguments) {
		return new ReportFigure(code, say(language, "reporting." + code, arguments), false);
	}

	/** What is awaited: « les pièces demandées ». */
	String waiting(Ladder ladder, Locale language) {
		return say(language, "reporting.waiting." + ladder.code());
	}

	private String time(Figures figures, Locale language) {
		String used = Wording.hours(figures.usedMinutes(), language);
		return figures.includedMinutes()
			.map((included) -> say(language,
					(figures.carriedMinutes() > 0) ? "reporting.time.carried" : "reporting.time.included", used,
					Wording.hours(included, language), Wording.hours(figures.overageMinutes(), language),
					Wording.hours(figures.carriedMinutes(), language)))
			.orElseGet(() -> say(language, "reporting.time", used));
	}

	/** In the language of the client. */
	String say(Locale language, String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, language);
	}

}
