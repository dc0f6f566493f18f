package fr.intendance.reporting.process;

import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.Reporting;
import fr.intendance.reporting.Reports;

import org.springframework.stereotype.Component;

@Component
class ReviewReportForm implements TaskForm {

	private final Reports reports;

	private final Reporting reporting;

	private final Engagements engagements;

	private final Actors actors;

	ReviewReportForm(Reports reports, Reporting reporting, Engagements engagements, Actors actors) {
		this.reports = reports;
		this.reporting = reporting;
		this.engagements = engagements;
		this.actors = actors;
	}

	@Override
	public String task() {
		return ReportingModel.REVIEW_REPORT;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		Report report = this.reports.get(task.businessKey());
		return Map.of("shownClient", this.engagements.client(this.engagements.get(report.engagement())).company(),
				"shownPeriod", FrenchDate.range(report.period().first(), report.period().last()), "shownFigures",
				String.join("\n", this.reports.told(report.key())), "summary", this.reports.summary(report.key()));
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		boolean approved = values.requiredChoice("decision", Decision.class) == Decision.APPROVE;
		Optional<FreeText> summary = values.optionalText("summary", 1200).map(FreeText::new);
		this.reporting.review(task.businessKey(), summary, approved, this.actors.required().id());
		return Map.of(ReportingModel.REPORT_APPROVED, approved);
	}

	private enum Decision {

		APPROVE, RECOMPUTE

	}

}
