package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.engine.Decisions;
import fr.intendance.needsreview.HoursEstimate.Factor;
import fr.intendance.needsreview.HoursEstimate.Line;
import fr.intendance.needsreview.Verdict.Ruling;

import org.springframework.stereotype.Component;

/** Asks the tables of the needs review, which the firm reads and changes. */
@Component
class DecisionTables {

	private final Decisions decisions;

	private final Questionnaire questionnaire;

	DecisionTables(Decisions decisions, Questionnaire questionnaire) {
		this.decisions = decisions;
		this.questionnaire = questionnaire;
	}

	/** One verdict for each wished service. */
	List<Verdict> verdicts(Answers answers) {
		return answers.wishedServices().stream().map(this::verdict).toList();
	}

	private Verdict verdict(String service) {
		Map<String, Object> row = only("regulated-work", Map.of("service", service))
			.orElseThrow(() -> new IllegalStateException("Table regulated-work does not know " + service));
		return new Verdict(service, Ruling.valueOf(text(row, "verdict")), text(row, "reason"), text(row, "turnTo"),
				text(row, "source"));
	}

	/** The volumes of the services that were retained, with their minutes. */
	HoursEstimate estimate(Answers answers, List<Verdict> verdicts) {
		List<String> retained = verdicts.stream().filter(Verdict::isRetained).map(Verdict::service).toList();
		List<Line> lines = this.questionnaire.volumes(answers)
			.entrySet()
			.stream()
			.map((volume) -> line(volume.getKey(), volume.getValue()))
			.filter((line) -> retained.contains(line.service()))
			.toList();
		return new HoursEstimate(lines, factors(answers));
	}

	private Line line(String unit, BigDecimal volume) {
		Map<String, Object> row = only("hours-estimate", Map.of("unit", unit))
			.orElseThrow(() -> new IllegalStateException("Table hours-estimate does not know " + unit));
		return new Line(unit, text(row, "area"), text(row, "label"), ((Number) row.get("minutes")).intValue(), volume);
	}

	private List<Factor> factors(Answers answers) {
		return this.decisions.evaluate("hours-factors", factorInputs(answers))
			.stream()
			.map((row) -> new Factor(text(row, "label"), new BigDecimal(row.get("factor").toString())))
			.toList();
	}

	static Map<String, String> factorInputs(Answers answers) {
		return Map.of("tools", answers.text("tools").orElse("MIXED"), "disorder",
				answers.text("disorder").orElse("NONE"));
	}

	private Optional<Map<String, Object>> only(String table, Map<String, ?> inputs) {
		Stream<Map<String, Object>> rows = this.decisions.evaluate(table, inputs).stream();
		return rows.findFirst();
	}

	private static String text(Map<String, Object> row, String output) {
		return (row.get(output) instanceof String text) ? text : "";
	}

}
