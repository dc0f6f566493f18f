package fr.intendance.reporting;

import java.time.Clock;
import java.util.Optional;

import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.document.Amount;
import fr.intendance.engine.Refused;
import fr.intendance.work.Mandates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a report that was sent to its end: agreed, silently or not, or contested. */
@Service
@Transactional
public class Settling {

	private static final int LABEL = 200;

	private final Reports reports;

	private final ReportRepository rows;

	private final Corrections corrections;

	private final ReportPost post;

	private final Mandates mandates;

	private final MessageSource messages;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Clock clock;

	Settling(Reports reports, ReportRepository rows, Corrections corrections, ReportPost post, Mandates mandates,
			MessageSource messages, Engagements engagements, Timeline timeline, Clock clock) {
		this.reports = reports;
		this.rows = rows;
		this.corrections = corrections;
		this.post = post;
		this.mandates = mandates;
		this.messages = messages;
		this.engagements = engagements;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Nobody waits for the client any longer; silence is a yes where the contract says
	 * so.
	 * @return what became of it: agreed, contested, tacitly agreed or unanswered
	 */
	public ReportState close(String key) {
		Report report = this.reports.get(key);
		if (report.state() == ReportState.SENT) {
			report.closed(this.mandates.of(report.engagement()).tacitDays().isPresent());
			record(this.rows.save(report), "report." + report.state().code());
		}
		return report.state();
	}

	/**
	 * Somebody looked into the line that the client contests.
	 * @param correction what the next report adds or takes off before VAT; nothing where
	 * the line stands
	 * @param explanation why, as the client reads it
	 * @param by the user who decided
	 * @throws Refused 400 naming {@code amount} if that is nothing or too much, 409 if no
	 * line is contested
	 */
	public void settle(String key, Optional<Amount> correction, FreeText explanation, String by) {
		Report report = this.reports.get(key);
		if (report.state() != ReportState.CONTESTED) {
			throw Refused
				.conflict("Aucune ligne de ce compte rendu n’est contestée. Actualisez la liste de vos tâches.");
		}
		correction.filter((amount) -> amount.cents() == 0 || Math.abs(amount.cents()) > 10_000_000)
			.ifPresent((amount) -> {
				throw Refused.invalid("amount",
						"Indiquez le montant de la correction, négatif pour un avoir, par exemple -45.");
			});
		String label = this.messages.getMessage("reporting.correction",
				new Object[] { report.document().orElseThrow(), line(report) },
				this.engagements.addressee(report.engagement()).language());
		this.corrections.add(report, label.substring(0, Math.min(LABEL, label.length())),
				correction.orElse(Amount.ZERO), explanation, by, this.clock.instant());
		this.post.settle(report, line(report), correction, explanation);
		this.timeline.record(report.engagement(),
				correction.isPresent() ? "contestation.corrected" : "contestation.maintained",
				report.month().toString(), explanation);
	}

	/** What people call the line that the client contests. */
	@Transactional(readOnly = true)
	public String line(Report report) {
		return this.reports.lines(report.key()).get(report.contestedLine().orElseThrow());
	}

	private void record(Report report, String event) {
		this.timeline.record(report.engagement(), event, report.month().toString());
	}

}
