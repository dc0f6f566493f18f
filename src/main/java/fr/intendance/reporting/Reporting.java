package fr.intendance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.access.SecondLook;
import fr.intendance.calendar.DueDates;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;
import fr.intendance.settings.Setting;
import fr.intendance.work.CutOff;
import fr.intendance.work.LedgerEntry;
import fr.intendance.work.Mandate;
import fr.intendance.work.Mandates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a report: counts it, has it read, issues and sends it. */
@Service
@Transactional
public class Reporting {

	private final ReportRepository reports;

	private final ReportSequence sequence;

	private final Counting counting;

	private final FiguresStore store;

	private final EarlierReports earlier;

	private final Mandates mandates;

	private final ReportPaper paper;

	private final StatementPaper statements;

	private final ReportPost post;

	private final Documents documents;

	private final Reminders reminders;

	private final LastReports lastReports;

	private final DueDates dueDates;

	private final Setting<ReportingSettings> settings;

	private final SecondLook secondLook;

	private final Timeline timeline;

	private final Clock clock;

	Reporting(ReportRepository reports, ReportSequence sequence, Counting counting, FiguresStore store,
			EarlierReports earlier, Mandates mandates, ReportPaper paper, StatementPaper statements, ReportPost post,
			Documents documents, Reminders reminders, LastReports lastReports, DueDates dueDates,
			Setting<ReportingSettings> settings, SecondLook secondLook, Timeline timeline, Clock clock) {
		this.reports = reports;
		this.sequence = sequence;
		this.counting = counting;
		this.store = store;
		this.earlier = earlier;
		this.mandates = mandates;
		this.paper = paper;
		this.statements = statements;
		this.post = post;
		this.documents = documents;
		this.reminders = reminders;
		this.lastReports = lastReports;
		this.dueDates = dueDates;
		this.settings = settings;
		this.secondLook = secondLook;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Freezes the cut-off and counts. What is written down later counts in the next
	 * report, so a month is never counted before the one it follows.
	 * @return whether there is anything to tell
	 */
	public boolean compute(String key) {
		Report report = get(key);
		report.computed(cutOff(report));
		Optional<Report> before = this.sequence.before(report);
		Counting.Counted counted = this.counting.count(report, this.mandates.in(report.engagement(), report.period()),
				ReportSequence.counted(before), this.earlier.than(report, before.isEmpty()));
		if (counted.figures().isEmpty()) {
			report.empty();
		}
		this.reports.save(report);
		this.store.replace(key, counted.figures(), counted.sources());
		record(report, counted.figures().isEmpty() ? "report.empty" : "report.computed");
		return !counted.figures().isEmpty();
	}

	/**
	 * What the next report counted already is not counted a second time; databases keep
	 * microseconds.
	 */
	private Instant cutOff(Report report) {
		return report.cutOff()
			.filter((counted) -> this.sequence.isFollowed(report))
			.map(CutOff::at)
			.orElseGet(() -> this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	/**
	 * Somebody read the figures and wrote the summary.
	 * @param approved whether it goes out; otherwise it is counted again
	 * @throws Refused 400 without a summary, 409 if it is not to be read, may not be
	 * counted again since the next report was counted, or tells of their own work and
	 * somebody else can read it, or it was counted today
	 */
	public void review(String key, Optional<FreeText> summary, boolean approved, String by) {
		Report report = get(key);
		if (!approved && this.sequence.isFollowed(report)) {
			throw Refused.conflict(
					"Le compte rendu de la période suivante est déjà calculé : ces chiffres ne peuvent plus changer.");
		}
		if (approved) {
			this.secondLook.afterANight(workers(report), report.cutOff().orElseThrow().at(), by);
		}
		report.reviewed(summary, approved, by);
		this.reports.save(report);
		if (approved) {
			record(report, "report.approved");
		}
	}

	/** Gives it its number and prints it, with the statement of what will be invoiced. */
	public void issue(String key) {
		Report report = get(key);
		int days = this.mandates.of(report.engagement()).tacitDays().orElse(this.settings.now().answerDays());
		report.answerUntil(this.dueDates.reminder(this.clock.instant(), days));
		Figures figures = this.store.of(key).orElseThrow();
		ReportPaper.Draft draft = this.paper.draft(report, figures,
				this.counting.entries(report, this.sequence.countedBefore(report)),
				this.mandates.of(report.engagement()));
		Document document = this.documents.issue(ReportingDocument.ACTIVITY, draft.client(), draft::view);
		report.issued(document.number(), this.statements.issue(report, document.number(), figures));
		this.reports.save(report);
		this.timeline.record(report.engagement(), "report.issued", document.number());
	}

	/** Sends it to the client and awaits their answer. */
	public void send(String key) {
		Report report = get(key);
		report.sent(this.clock.instant());
		this.reports.save(report);
		Mandate mandate = this.mandates.of(report.engagement());
		Instant reminder = this.reminders.await(awaited(report), Ladder.REPORT, "report/" + report.month(),
				report.answerUntil());
		this.lastReports.toAnswer(report, mandate, reminder);
		this.post.send(report, mandate.tacitDays().isPresent());
		record(report, "report.sent");
	}

	/** Whose work it tells of. */
	private Set<String> workers(Report report) {
		return this.counting.entries(report, this.sequence.countedBefore(report))
			.stream()
			.map(LedgerEntry::worker)
			.collect(Collectors.toSet());
	}

	private Report get(String key) {
		return this.reports.findById(key).orElseThrow(() -> new IllegalStateException("There is no report " + key));
	}

	private void record(Report report, String event) {
		this.timeline.record(report.engagement(), event, report.month().toString());
	}

	static String awaited(Report report) {
		return report.key() + "." + Ladder.REPORT.code();
	}

}
