package fr.intendance;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The decision tables as we ship them, without the process engine. */
class DecisionTables {

	private static final Map<String, String> FILES = Map.of("readiness", "readiness", "regulated-work",
			"regulated-work", "hours-estimate", "hours-estimate", "hours-factors", "hours-estimate");

	private final Set<String> fired = new HashSet<>();

	private final DmnEngine engine;

	DecisionTables() {
		DefaultDmnEngineConfiguration configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration
			.createDefaultDmnEngineConfiguration();
		configuration.setEnableFeelLegacyBehavior(true);
		configuration.getCustomPostDecisionTableEvaluationListeners()
			.add((event) -> event.getMatchingRules().forEach((rule) -> this.fired.add(rule.getId())));
		this.engine = configuration.buildEngine();
	}

	List<Map<String, Object>> evaluate(String table, Map<String, Object> inputs) {
		return this.engine.evaluateDecisionTable(this.engine.parseDecision(table, resource(FILES.get(table))), inputs)
			.getResultList();
	}

	/** The ids of the rules that fired so far. */
	Set<String> fired() {
		return this.fired;
	}

	/** The ids of all rules that there are. */
	Set<String> rules() {
		return FILES.values()
			.stream()
			.distinct()
			.flatMap((file) -> Dmn.readModelFromStream(resource(file)).getModelElementsByType(Rule.class).stream())
			.map(Rule::getId)
			.collect(Collectors.toSet());
	}

	/** What each rule says: the texts of its outputs, by their names. */
	List<Map<String, String>> sentences() {
		return FILES.values()
			.stream()
			.distinct()
			.flatMap((file) -> Dmn.readModelFromStream(resource(file))
				.getModelElementsByType(DecisionTable.class)
				.stream())
			.flatMap((table) -> table.getRules().stream().map((rule) -> sentences(table, rule)))
			.toList();
	}

	private static Map<String, String> sentences(DecisionTable table, Rule rule) {
		List<Output> outputs = List.copyOf(table.getOutputs());
		List<OutputEntry> said = List.copyOf(rule.getOutputEntries());
		return IntStream.range(0, outputs.size())
			.boxed()
			.collect(Collectors.toMap((column) -> outputs.get(column).getName(),
					(column) -> said.get(column).getText().getTextContent().replaceAll("^\"|\"$", "")));
	}

	private static InputStream resource(String file) {
		return DecisionTables.class.getResourceAsStream("/processes/%s.dmn".formatted(file));
	}

}
