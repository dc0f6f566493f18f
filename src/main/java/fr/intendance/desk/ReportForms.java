package fr.intendance.desk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.ReportAnswers;
import fr.intendance.reporting.Reports;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class ReportForms implements AnswerForm {

	private static final int BEST = 5;

	private final Reports reports;

	private final ReportAnswers answers;

	private final Words words;

	ReportForms(Reports reports, ReportAnswers answers, Words words) {
		this.words = words;
		this.reports = reports;
		this.answers = answers;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		return this.reports.of(reference)
			.stream()
			.filter(Report::isAnswerable)
			.flatMap((report) -> Stream.of(agreement(report), contestation(report)))
			.toList();
	}

	private Open agreement(Report report) {
		return new Open("report-agreement-" + report.month(), this.words.of("desk.form.agreement", month(report)),
				List.of(Field.select("satisfaction", "desk.form.agreement.satisfaction", marks()),
						Field.text("comment", "desk.form.agreement.comment", false)),
				(given) -> this.answers.agree(report.key(), given.values().integer("satisfaction", 1, BEST),
						given.values().optionalText("comment", 2000).map(FreeText::new), given.answer()));
	}

	private Open contestation(Report report) {
		List<Field.Option> lines = this.reports.lines(report.key(), Reading.language())
			.entrySet()
			.stream()
			.map((line) -> new Field.Option(line.getKey(), line.getValue()))
			.toList();
		return new Open("report-contestation-" + report.month(), this.words.of("desk.form.contest", month(report)),
				List.of(Field.select("line", "desk.form.contest.line", lines),
						Field.text("text", "desk.form.contest.text", true)),
				(given) -> this.answers.contest(report.key(), given.values().requiredLine("line", 100),
						new FreeText(given.values().requiredText("text", 2000)), given.answer()));
	}

	private static List<Field.Option> marks() {
		return IntStream.rangeClosed(1, BEST)
			.mapToObj((mark) -> new Field.Option(String.valueOf(mark), String.valueOf(mark)))
			.toList();
	}

	private static String month(Report report) {
		return Reading.month(report.month());
	}

}
