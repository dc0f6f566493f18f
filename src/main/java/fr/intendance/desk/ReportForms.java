package fr.intendance.desk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.intendance.calendar.FrenchDate;
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

	ReportForms(Reports reports, ReportAnswers answers) {
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
		return new Open("report-agreement-" + report.month(), "Compte rendu de %s approuvé".formatted(month(report)),
				List.of(Field.select("satisfaction", "Satisfaction, de 1 à 5", marks()),
						Field.text("comment", "Commentaire", false)),
				(given) -> this.answers.agree(report.key(), given.values().integer("satisfaction", 1, BEST),
						given.values().optionalText("comment", 2000).map(FreeText::new), given.answer()));
	}

	private Open contestation(Report report) {
		List<Field.Option> lines = this.reports.lines(report.key())
			.entrySet()
			.stream()
			.map((line) -> new Field.Option(line.getKey(), line.getValue()))
			.toList();
		return new Open("report-contestation-" + report.month(), "Compte rendu de %s contesté".formatted(month(report)),
				List.of(Field.select("line", "La ligne contestée", lines),
						Field.text("text", "Ce qui ne va pas", true)),
				(given) -> this.answers.contest(report.key(), given.values().requiredLine("line", 100),
						new FreeText(given.values().requiredText("text", 2000)), given.answer()));
	}

	private static List<Field.Option> marks() {
		return IntStream.rangeClosed(1, BEST)
			.mapToObj((mark) -> new Field.Option(String.valueOf(mark), String.valueOf(mark)))
			.toList();
	}

	private static String month(Report report) {
		return FrenchDate.month(report.month());
	}

}
