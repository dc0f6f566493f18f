package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagements;
import fr.intendance.document.Addressee;
import fr.intendance.document.Imprint;
import fr.intendance.document.Totals;
import fr.intendance.reporting.Figures.Deadline;
import fr.intendance.reporting.Figures.DeadlineState;
import fr.intendance.transparency.Opening;
import fr.intendance.work.LedgerEntry;
import fr.intendance.work.Mandate;
import fr.intendance.work.WorkNames;

import org.springframework.stereotype.Component;

/** Brings what was counted into the shape of the printed report. */
@Component
class ReportPaper {

	private final Engagements engagements;

	private final ReportWords words;

	private final WorkNames names;

	private final ReportProof proof;

	ReportPaper(Engagements engagements, ReportWords words, WorkNames names, ReportProof proof) {
		this.engagements = engagements;
		this.words = words;
		this.names = names;
		this.proof = proof;
	}

	Draft draft(Report report, Figures figures, List<LedgerEntry> entries, Mandate mandate) {
		return new Draft(report, figures, entries, mandate, this.engagements.addressee(report.engagement()));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

	/** All that a report says but its number and date. */
	final class Draft {

		private final Report report;

		private final Figures figures;

		private final List<LedgerEntry> entries;

		private final String contract;

		private final boolean tacit;

		private final Addressee client;

		private Draft(Report report, Figures figures, List<LedgerEntry> entries, Mandate mandate, Addressee client) {
			this.report = report;
			this.figures = figures;
			this.entries = entries;
			this.contract = mandate.contract();
			this.tacit = mandate.tacitDays().isPresent();
			this.client = client;
		}

		Addressee client() {
			return this.client;
		}

		ReportView view(Imprint imprint) {
			List<Opening> opened = ReportPaper.this.proof.openings(this.report, language());
			return new ReportView(imprint, this.client.party(), this.contract, this.report.period().first(),
					this.report.period().last(), summary(), time(), areas(), works(), deadlines(), waiting(),
					indicators(), List.of(), plan(), this.figures.invoiced(),
					Totals.of(this.figures.invoiced(), BigDecimal.ZERO, imprint.mentions()),
					opened.stream().limit(ReportProof.MOST).toList(), Math.max(0, opened.size() - ReportProof.MOST),
					ReportPaper.this.proof.seal(this.report), day(this.report.answerUntil().orElseThrow()), this.tacit);
		}

		private Locale language() {
			return this.client.language();
		}

		private String say(String code, Object... arguments) {
			return ReportPaper.this.words.say(language(), "reporting." + code, arguments);
		}

		private List<String> summary() {
			return this.report.summary().orElseThrow().value().lines().filter((line) -> !line.isBlank()).toList();
		}

		private ReportView.Time time() {
			return new ReportView.Time((int) this.figures.usedMinutes(),
					this.figures.includedMinutes().map(Long::intValue), (int) this.figures.carriedMinutes(),
					(int) this.figures.overageMinutes(), say("source.ledger", this.entries.size()));
		}

		private List<ReportView.Area> areas() {
			long all = Math.max(1, this.figures.usedMinutes());
			return this.figures.areas()
				.stream()
				.map((area) -> new ReportView.Area(
						ReportPaper.this.names.service(area.service(), area.label(), language()), area.pieces(),
						(int) area.minutes(), (int) Math.round(100.0 * area.minutes() / all)))
				.toList();
		}

		private List<ReportView.Work> works() {
			return this.entries.stream()
				.map((entry) -> new ReportView.Work(entry.doneOn(), ReportPaper.this.names.entry(entry, language()),
						entry.result().value(), entry.pieces(), entry.minutes(),
						say("source.entry", String.valueOf(entry.id()))))
				.toList();
		}

		private List<ReportView.Deadline> deadlines() {
			return this.figures.deadlines()
				.stream()
				.map((one) -> new ReportView.Deadline(one.label(), day(one.dueAt()),
						say("deadline." + one.state().name().toLowerCase(Locale.ROOT))))
				.toList();
		}

		private List<ReportView.Waiting> waiting() {
			return this.figures.waiting()
				.stream()
				.map((one) -> new ReportView.Waiting(ReportPaper.this.words.waiting(one.ladder(), language()),
						day(one.since()), one.reminders(), say("impact")))
				.toList();
		}

		private List<ReportView.Indicator> indicators() {
			return List.of(indicator("done", this.figures.tasksDone(), say("source.tasks")),
					indicator("open", this.figures.tasksOpen(), say("source.tasks")),
					indicator("met", this.figures.count(DeadlineState.MET), say("source.history")));
		}

		private ReportView.Indicator indicator(String code, long value, String source) {
			return new ReportView.Indicator(say(code), String.valueOf(value), source);
		}

		private List<String> plan() {
			return this.figures.deadlines()
				.stream()
				.filter((one) -> one.state() == DeadlineState.COMING)
				.map(Deadline::label)
				.distinct()
				.toList();
		}

	}

}
