package fr.intendance.reporting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Reminders;
import fr.intendance.work.Mandates;
import fr.intendance.work.Work;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what clients say about a report, by link or written down for them by the firm,
 * also after the last day to say it.
 */
@Service
@Transactional
public class ReportAnswers {

	private static final int LABEL = 200;

	private final Reports reports;

	private final ReportRepository rows;

	private final Reminders reminders;

	private final LastReports lastReports;

	private final Mandates mandates;

	private final Work work;

	private final Engagements engagements;

	private final MessageSource messages;

	private final Timeline timeline;

	ReportAnswers(Reports reports, ReportRepository rows, Reminders reminders, LastReports lastReports,
			Mandates mandates, Work work, Engagements engagements, MessageSource messages, Timeline timeline) {
		this.reports = reports;
		this.rows = rows;
		this.reminders = reminders;
		this.lastReports = lastReports;
		this.mandates = mandates;
		this.work = work;
		this.engagements = engagements;
		this.messages = messages;
		this.timeline = timeline;
	}

	/**
	 * The client agrees.
	 * @param satisfaction from 1 to 5
	 * @throws Refused 400 with the field, 409 if it is not sent; as too late if it was
	 * answered before or the engagement is over
	 */
	public void agree(String key, int satisfaction, Optional<FreeText> comment, Answer answer) {
		Report report = get(key);
		report.agreed(satisfaction, comment, answer);
		recorded(report, "report.agreed", comment.orElse(new FreeText("")));
	}

	/**
	 * The client does not agree with a line: somebody looks into it, in the process of
	 * the report or, if that is over, by a task of its own.
	 * @param line a code of {@link Reports#lines}
	 * @param text what is wrong, in their words
	 * @throws Refused as for a yes
	 */
	public void contest(String key, String line, FreeText text, Answer answer) {
		Report report = get(key);
		Map<String, String> lines = this.reports.lines(key);
		if (!lines.containsKey(line)) {
			throw Refused.invalid("line", "Choisissez la ligne du compte rendu que vous contestez.");
		}
		report.contested(line, text, answer);
		String label = this.messages.getMessage("reporting.contested",
				new Object[] { FrenchDate.month(report.month()), lines.get(line) }, Locale.FRANCE);
		if (recorded(report, "report.contested", text)) {
			this.lastReports.toSettle(report, this.mandates.of(report.engagement()));
		}
		else {
			this.work.contested(report.engagement(), label.substring(0, Math.min(LABEL, label.length())), text, answer);
		}
	}

	private Report get(String key) {
		Report report = this.reports.get(key);
		this.engagements.requireRunning(report.engagement());
		return report;
	}

	/** Whether the process of the report goes on with it. */
	private boolean recorded(Report report, String event, FreeText said) {
		this.rows.save(report);
		this.timeline.record(report.engagement(), event, report.month().toString(), said);
		return this.reminders.answered(report.key() + ".report");
	}

}
