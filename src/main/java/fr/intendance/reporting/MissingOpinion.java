package fr.intendance.reporting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Missing;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The report that the client has not answered: its number and its month. */
@Component
class MissingOpinion implements Missing {

	private final ReportRepository reports;

	private final MessageSource messages;

	MissingOpinion(ReportRepository reports, MessageSource messages) {
		this.reports = reports;
		this.messages = messages;
	}

	@Override
	public Ladder ladder() {
		return Ladder.REPORT;
	}

	@Override
	public List<String> of(String key, Locale language) {
		return this.reports.findById(key.substring(0, key.lastIndexOf('.')))
			.filter((report) -> report.document().isPresent())
			.map((report) -> this.messages.getMessage("missing.report",
					new Object[] { report.document().orElseThrow(),
							DateTimeFormatter.ofPattern("MMMM uuuu", language).format(report.month()) },
					language))
			.stream()
			.toList();
	}

}
