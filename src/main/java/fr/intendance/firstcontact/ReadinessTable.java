package fr.intendance.firstcontact;

import java.util.Locale;
import java.util.Map;

import fr.intendance.document.Wording;
import fr.intendance.engine.Decisions;
import fr.intendance.firstcontact.Readiness.Finding;

import org.springframework.stereotype.Component;

/** Asks the decision table {@code readiness}, which the firm reads and changes. */
@Component
class ReadinessTable {

	private final Decisions decisions;

	ReadinessTable(Decisions decisions) {
		this.decisions = decisions;
	}

	/**
	 * @param language in which the client reads what each rule says
	 */
	Readiness assess(CallSignals signals, int backlogMonths, Locale language) {
		Map<String, Object> inputs = signals.inputs();
		inputs.put("backlogMonths", backlogMonths);
		return new Readiness(this.decisions.evaluate("readiness", inputs)
			.stream()
			.map((rule) -> new Finding(((Number) rule.get("points")).intValue(), sentence(rule, language)))
			.toList());
	}

	/** A table of the owner may say nothing in English. */
	private static String sentence(Map<String, Object> rule, Locale language) {
		Object english = Wording.isEnglish(language) ? rule.get("sentenceEnglish") : null;
		return (String) ((english != null) ? english : rule.get("sentence"));
	}

}
