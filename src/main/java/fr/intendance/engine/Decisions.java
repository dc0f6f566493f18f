package fr.intendance.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.DecisionService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables. Their inputs are kept in the history: never personal data.
 */
@Component
public class Decisions {

	private final ObjectProvider<DecisionService> decisions;

	Decisions(ObjectProvider<DecisionService> decisions) {
		this.decisions = decisions;
	}

	/**
	 * Evaluates the newest version of a table.
	 * @param table the id of the decision, such as {@code readiness}
	 * @return one map of outputs by name for each rule that fired
	 */
	public List<Map<String, Object>> evaluate(String table, Map<String, ?> inputs) {
		return Inside.run(
				() -> this.decisions.getObject().evaluateDecisionTableByKey(table, Map.copyOf(inputs)).getResultList());
	}

	/** Asks tables for what is only shown: their history keeps nothing of it. */
	public <T> T tried(Supplier<T> questions) {
		return TriedDecisions.run(questions);
	}

}
