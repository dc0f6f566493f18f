package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.Reports;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class ReportSummary implements Summary {

	private final Reports reports;

	private final Words words;

	ReportSummary(Reports reports, Words words) {
		this.reports = reports;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		List<Fact> facts = this.reports.of(reference).stream().map(this::fact).toList();
		return Optional.of(new Card("desk.card.reports", facts)).filter((card) -> !facts.isEmpty());
	}

	private Fact fact(Report report) {
		return new Fact(Reading.month(report.month()), this.words.of("desk.report." + report.state()),
				report.document().map((number) -> "/api/documents/" + number).orElse(""));
	}

}
