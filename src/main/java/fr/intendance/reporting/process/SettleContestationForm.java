package fr.intendance.reporting.process;

import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.Reports;
import fr.intendance.reporting.Settling;

import org.springframework.stereotype.Component;

@Component
class SettleContestationForm implements TaskForm {

	private final Reports reports;

	private final Settling settling;

	private final Engagements engagements;

	private final Actors actors;

	SettleContestationForm(Reports reports, Settling settling, Engagements engagements, Actors actors) {
		this.reports = reports;
		this.settling = settling;
		this.engagements = engagements;
		this.actors = actors;
	}

	@Override
	public String task() {
		return ReportingModel.SETTLE_CONTESTATION;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		Report report = this.reports.get(task.businessKey());
		return Map.of("shownClient", this.engagements.client(this.engagements.get(report.engagement())).company(),
				"shownPeriod", FrenchDate.range(report.period().first(), report.period().last()), "shownLine",
				this.settling.line(report), "shownText", report.answerText().map(FreeText::value).orElse(""));
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		boolean corrected = values.requiredChoice("decision", Decision.class) == Decision.CORRECT;
		Optional<Amount> amount = values.optionalAmount("amount").map(Amount::ofEuros);
		if (corrected && amount.isEmpty()) {
			throw Refused.invalid("amount", "Indiquez le montant de la correction, négatif pour un avoir.");
		}
		this.settling.settle(task.businessKey(), amount.filter((one) -> corrected),
				new FreeText(values.requiredText("explanation", 400)), this.actors.required().id());
		return Map.of();
	}

	private enum Decision {

		MAINTAIN, CORRECT

	}

}
