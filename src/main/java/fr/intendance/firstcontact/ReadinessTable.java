package fr.intendance.firstcontact;

import java.util.Map;

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

	Readiness assess(CallSignals signals, int backlogMonths) {
		Map<String, Object> inputs = signals.inputs();
		inputs.put("backlogMonths", backlogMonths);
		return new Readiness(this.decisions.evaluate("readiness", inputs)
			.stream()
			.map((rule) -> new Finding(((Number) rule.get("points")).intValue(), (String) rule.get("sentence")))
			.toList());
	}

}
