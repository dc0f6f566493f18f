package fr.intendance.needsreview;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.intendance.document.Wording;
import fr.intendance.engine.Decisions;
import fr.intendance.needsreview.HoursEstimate.Factor;
import fr.intendance.needsreview.HoursEstimate.Line;
import org.springframework.stereotype.Component;

/**
 * Says in the language of who reads it what the tables said: verdicts and estimates are
 * kept in French, and their tables say each of them in English too. What a table does not
 * say in English stays as it is kept.
 */
@Component
class TableTranslation {

	private final Decisions decisions;

	TableTranslation(Decisions decisions) {
		this.decisions = decisions;
	}

	List<Verdict> verdicts(List<Verdict> kept, Locale language) {
		return Wording.isEnglish(language) ? kept.stream().map(this::verdict).toList() : kept;
	}

	AgreedNeeds needs(AgreedNeeds kept, Answers given, Locale language) {
		if (!Wording.isEnglish(language)) {
			return kept;
		}
		return new AgreedNeeds(kept.specification(), verdicts(kept.services(), language),
				verdicts(kept.excluded(), language), estimate(kept.estimate(), given, language), kept.hours(),
				kept.packageHours(), kept.startsOn(), kept.advice());
	}

	HoursEstimate estimate(HoursEstimate kept, Answers given, Locale language) {
		return Wording.isEnglish(language) ? new HoursEstimate(kept.lines().stream().map(this::line).toList(),
				kept.factors().stream().map((factor) -> factor(factor, given)).toList()) : kept;
	}

	private Verdict verdict(Verdict kept) {
		List<Map<String, Object>> rows = this.decisions.evaluate("regulated-work", Map.of("service", kept.service()));
		return new Verdict(kept.service(), kept.ruling(), english(rows, "reason", kept.reason()),
				english(rows, "turnTo", kept.turnTo()), english(rows, "source", kept.source()));
	}

	private Line line(Line kept) {
		List<Map<String, Object>> rows = this.decisions.evaluate("hours-estimate", Map.of("unit", kept.unit()));
		return new Line(kept.unit(), kept.service(), english(rows, "label", kept.label()), kept.minutesEach(),
				kept.volume());
	}

	private Factor factor(Factor kept, Answers given) {
		List<Map<String, Object>> rows = this.decisions.evaluate("hours-factors", DecisionTables.factorInputs(given))
			.stream()
			.filter((row) -> kept.label().equals(row.get("label")))
			.toList();
		return new Factor(english(rows, "label", kept.label()), kept.value());
	}

	private static String english(List<Map<String, Object>> rows, String output, String kept) {
		return rows.stream()
			.map((row) -> row.get(output + "English"))
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse(kept);
	}

}
