package fr.intendance.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.demo.Part.Temper;
import fr.intendance.demo.process.Troupe;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.ReportAnswers;
import fr.intendance.reporting.ReportState;
import fr.intendance.reporting.Reports;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The reports of a client under contract: read, sent, answered. */
@Component
@Profile("demo")
class ReportScenes {

	private static final String SETTLE = "UserTask_SettleContestation";

	private final Reports reports;

	private final ReportAnswers answers;

	private final Clients clients;

	private final Troupe troupe;

	private final Clock clock;

	ReportScenes(Reports reports, ReportAnswers answers, Clients clients, Troupe troupe, Clock clock) {
		this.reports = reports;
		this.answers = answers;
		this.clients = clients;
		this.troupe = troupe;
		this.clock = clock;
	}

	/** The client answers what was sent before; the firm reads what was counted. */
	void visit(Journey journey) {
		for (Report report : this.reports.of(journey.reference())) {
			boolean newest = report.month().equals(journey.newestReport());
			if (report.state() == ReportState.SENT) {
				answer(journey, report, newest);
			}
			else if (report.state() == ReportState.CONTESTED && !newest) {
				settle(report);
			}
			else if (report.state() == ReportState.COMPUTED && isRested(report) && isRead(journey, newest)) {
				read(report);
			}
		}
	}

	/** Whoever works alone reads it another day than it was counted. */
	private boolean isRested(Report report) {
		return day(report.cutOff().orElseThrow().at()).isBefore(day(this.clock.instant()));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

	private boolean isRead(Journey journey, boolean newest) {
		return !newest || switch (journey.part().temper()) {
			case UNREAD -> false;
			case SENT -> journey.next().isEmpty();
			default -> true;
		};
	}

	private void read(Report report) {
		this.troupe.finish("manager", report.key(), "UserTask_ReviewReport",
				Map.of("decision", "APPROVE", "summary", this.reports.summary(report.key())));
	}

	private void settle(Report report) {
		if (this.troupe.hasToDo(report.key(), SETTLE)) {
			this.troupe.finish("manager", report.key(), SETTLE, Map.of("decision", "CORRECT", "amount", "-40",
					"explanation", "Une heure était comptée deux fois : nous la retirons, merci de nous l’avoir dit."));
		}
	}

	/** Clients of one mind answer each report alike, others only the newest. */
	private void answer(Journey journey, Report report, boolean newest) {
		boolean first = report.month().equals(YearMonth.from(journey.serviceStart()));
		Temper temper = switch (journey.part().temper()) {
			case SENT -> Temper.SENT;
			case CONTESTING -> newest || (first && journey.part().months() > 2) ? Temper.CONTESTING : Temper.STEADY;
			default -> newest ? journey.part().temper() : Temper.STEADY;
		};
		answer(report, temper, this.clients.answer(journey, Answer.How.LINK));
	}

	private void answer(Report report, Temper temper, Answer answer) {
		switch (temper) {
			case STEADY, QUIET, BEHIND, LEAVING, GONE ->
				this.answers.agree(report.key(), 5, Optional.of(new FreeText("Clair et utile, merci.")), answer);
			case CONTESTING -> this.answers.contest(report.key(), "used",
					new FreeText("Le temps compté me paraît élevé : pouvez-vous le détailler ?"), answer);
			case UNREAD, SENT -> {
				// they say nothing yet
			}
		}
	}

}
