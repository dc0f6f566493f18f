package fr.intendance.portal;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.ReportAnswers;
import fr.intendance.reporting.Reports;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the client reads a report, agrees to it or contests a line. */
@RestController
class ReportPage {

	private final Reports reports;

	private final ReportAnswers answers;

	private final ReportRows rows;

	private final PortalPages pages;

	private final Clock clock;

	ReportPage(Reports reports, ReportAnswers answers, ReportRows rows, PortalPages pages, Clock clock) {
		this.rows = rows;
		this.reports = reports;
		this.answers = answers;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/report/{period}")
	ResponseEntity<String> show(Visit visit, @PathVariable String period,
			@RequestParam(defaultValue = "") String line) {
		Report report = report(visit, period);
		return this.pages.show("report", visit, (frame) -> view(frame, visit, report, Map.of("line", line)));
	}

	@PostMapping("/portal/{link}/report/{period}")
	ResponseEntity<String> answer(Visit visit, @PathVariable String period, @RequestParam Map<String, String> typed) {
		Report report = report(visit, period);
		try {
			return switch (typed.getOrDefault("answer", "")) {
				case "agree" -> agree(visit, report, typed);
				case "contest" -> contest(visit, report, typed);
				default -> throw Refused.invalid("answer", "Choisissez une réponse.");
			};
		}
		catch (Refused ex) {
			return this.pages.refuse("report", visit, ex, () -> reply(report, typed),
					(frame) -> view(frame, visit, report, typed));
		}
	}

	private ResponseEntity<String> agree(Visit visit, Report report, Map<String, String> typed) {
		String mark = typed.getOrDefault("satisfaction", "");
		int satisfaction = mark.matches("[0-9]") ? Integer.parseInt(mark) : 0;
		this.answers.agree(report.key(), satisfaction, text("comment", typed), visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "report.agreed");
	}

	private ResponseEntity<String> contest(Visit visit, Report report, Map<String, String> typed) {
		FreeText text = text("text", typed).orElseThrow(() -> Refused.invalid("text", "Dites-nous ce qui ne va pas."));
		this.answers.contest(report.key(), typed.getOrDefault("line", ""), text, visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "report.contested");
	}

	private Reply reply(Report report, Map<String, String> typed) {
		String month = FrenchDate.month(report.month());
		if (typed.getOrDefault("answer", "").equals("agree")) {
			return Reply.of("Approuve le compte rendu de %s.".formatted(month),
					"Satisfaction\u00a0: %s sur 5.".formatted(typed.get("satisfaction")), typed.get("comment"));
		}
		String line = this.reports.lines(report.key()).getOrDefault(typed.getOrDefault("line", ""), "");
		return Reply.of("Conteste le compte rendu de %s.".formatted(month), line, typed.get("text"));
	}

	private static Optional<FreeText> text(String field, Map<String, String> typed) {
		return Optional.of(FreeText.of(field, typed.getOrDefault(field, ""), 2000))
			.filter((text) -> !text.value().isEmpty());
	}

	private Report report(Visit visit, String period) {
		try {
			return this.reports.sent(visit.reference(), YearMonth.parse(period));
		}
		catch (DateTimeParseException ex) {
			throw Refused.unknown("Ce compte rendu n’existe pas. Vérifiez l’adresse.");
		}
	}

	private View view(Frame frame, Visit visit, Report report, Map<String, String> typed) {
		List<Choice> lines = this.reports.lines(report.key(), visit.language())
			.entrySet()
			.stream()
			.map((line) -> new Choice(line.getKey(), line.getValue()))
			.toList();
		return new View(frame, visit.path("report/" + report.month()), report.month(),
				this.reports.summary(report.key()), this.rows.of(report, visit.language()), lines,
				pdf(visit, report.document()), pdf(visit, report.statement()), report.isAnswerable(), typed);
	}

	private static Optional<String> pdf(Visit visit, Optional<String> number) {
		return number.map((one) -> visit.path("documents/" + one));
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param period the month it is about
	 * @param summary what the firm says of it
	 * @param figures what was counted, with the rows behind it
	 * @param lines what may be contested
	 * @param pdf where the document is, once it was issued
	 * @param statement where the statement of what will be invoiced is, once it was
	 * issued
	 * @param answerable whether an answer is awaited
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, String action, YearMonth period, String summary, List<ReportRows.Figure> figures,
			List<Choice> lines, Optional<String> pdf, Optional<String> statement, boolean answerable,
			Map<String, String> typed) {
	}

	/**
	 * @param code what the form sends
	 * @param label what is read
	 */
	record Choice(String code, String label) {
	}

}
