package fr.intendance;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the flow nodes of a model with those in the engine's history that came while
 * the tests of a class ran.
 */
class ProcessCoverage implements BeforeAllCallback, AfterAllCallback {

	private Set<String> before = Set.of();

	@Override
	public void beforeAll(ExtensionContext context) {
		this.before = passed(context).map(HistoricActivityInstance::getId).collect(Collectors.toSet());
	}

	@Override
	public void afterAll(ExtensionContext context) {
		Set<String> passed = passed(context).filter((one) -> !this.before.contains(one.getId()))
			.map(HistoricActivityInstance::getActivityId)
			.collect(Collectors.toSet());
		Set<String> missed = new TreeSet<>(nodes(context));
		missed.removeAll(passed);

		if (!"off".equals(System.getProperty("coverage"))) {
			assertThat(missed).as("flow nodes of %s that no test passed", process(context)).isEmpty();
		}
	}

	private static Set<String> nodes(ExtensionContext context) {
		ProcessEngine engine = engine(context);
		String definition = engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(process(context))
			.latestVersion()
			.singleResult()
			.getId();
		return engine.getRepositoryService()
			.getBpmnModelInstance(definition)
			.getModelElementsByType(FlowNode.class)
			.stream()
			.map(FlowNode::getId)
			.collect(Collectors.toSet());
	}

	private static java.util.stream.Stream<HistoricActivityInstance> passed(ExtensionContext context) {
		String process = process(context);
		return engine(context).getHistoryService()
			.createHistoricActivityInstanceQuery()
			.list()
			.stream()
			.filter((one) -> process.equals(one.getProcessDefinitionKey()));
	}

	private static String process(ExtensionContext context) {
		return context.getRequiredTestClass().getAnnotation(CoversProcess.class).value();
	}

	private static ProcessEngine engine(ExtensionContext context) {
		return SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
	}

}
