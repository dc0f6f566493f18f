package fr.intendance.reporting;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.document.Line;
import fr.intendance.engine.Refused;
import fr.intendance.reporting.Figures.Area;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds reports, their figures and the rows behind them. */
@Service
@Transactional(readOnly = true)
public class Reports {

	private final ReportRepository reports;

	private final FiguresStore store;

	private final ReportWords words;

	private final Engagements engagements;

	Reports(ReportRepository reports, FiguresStore store, ReportWords words, Engagements engagements) {
		this.reports = reports;
		this.store = store;
		this.words = words;
		this.engagements = engagements;
	}

	/**
	 * @param key such as {@code E-2026-0042.2026-11}
	 * @throws Refused 404 if there is none
	 */
	public Report get(String key) {
		return this.reports.findById(key).orElseThrow(Reports::unknown);
	}

	/**
	 * The report of a month.
	 * @throws Refused 404 if there is none
	 */
	public Report get(EngagementReference reference, YearMonth month) {
		return get(reference.key(month.toString()));
	}

	/**
	 * The report of a month as its client may see it: not before it was sent.
	 * @throws Refused 404 if there is none
	 */
	public Report sent(EngagementReference reference, YearMonth month) {
		Report report = get(reference, month);
		if (report.sentAt().isEmpty()) {
			throw unknown();
		}
		return report;
	}

	/** All reports of an engagement, oldest first. */
	public List<Report> of(EngagementReference reference) {
		return this.reports.findByEngagementOrderByPeriod(reference.value());
	}

	/** What was counted, once it was. */
	public Optional<Figures> figures(String key) {
		return this.store.of(key);
	}

	/** The rows behind the figures. */
	public List<ReportSource> sources(String key) {
		return this.store.sources(key);
	}

	/**
	 * The figures in French, a line each, for whoever reads the report before it goes
	 * out.
	 */
	public List<String> told(String key) {
		return figures(key).map(this.words::details).orElse(List.of());
	}

	/** The figures as their reader reads them; none before they were counted. */
	public List<ReportFigure> figures(String key, Locale language) {
		return figures(key).map((counted) -> this.words.figures(counted, language)).orElse(List.of());
	}

	/**
	 * The summary as it was written, else one made of the figures, in the language of the
	 * client.
	 */
	public String summary(String key) {
		Report report = get(key);
		return report.summary()
			.map(FreeText::value)
			.or(() -> figures(key).map((figures) -> this.words.summary(figures,
					this.engagements.addressee(report.engagement()).language())))
			.orElse("");
	}

	/**
	 * The lines that the client may contest, label by code, in the order of the report.
	 */
	public Map<String, String> lines(String key) {
		return lines(key, Locale.FRENCH);
	}

	/** The same in the language of the reader. */
	public Map<String, String> lines(String key, Locale language) {
		Map<String, String> lines = new LinkedHashMap<>();
		lines.put("used", this.words.say(language, "reporting.line.used"));
		figures(key).ifPresent((figures) -> {
			for (Area area : figures.areas()) {
				lines.put("area." + area.service(), area.label());
			}
			for (Line line : figures.invoiced()) {
				lines.put("invoice." + (figures.invoiced().indexOf(line) + 1), line.label());
			}
		});
		lines.put("other", this.words.say(language, "reporting.line.other"));
		return lines;
	}

	private static Refused unknown() {
		return Refused.unknown("Ce compte rendu n’existe pas. Vérifiez sa période.");
	}

}
