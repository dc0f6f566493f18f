package fr.intendance.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The engine without the product: no Spring, no gate, no table of ours. It is set as the
 * product sets its own, has the same models, tables and forms, and a no-op for each
 * delegate.
 */
final class BareEngine {

	private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

	private BareEngine() {
	}

	static ProcessEngine start(DataSource database) {
		StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
		settings.setProcessEngineName("bare");
		settings.setDataSource(database);
		settings.setDatabaseSchemaUpdate("true");
		settings.setHistory("full");
		settings.setIdGenerator(new StrongUuidGenerator());
		settings.setJobExecutorActivate(false);
		settings.setDefaultNumberOfRetries(5);
		settings.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M,PT2H");
		settings.setMetricsEnabled(false);
		settings.setDmnFeelEnableLegacyBehavior(true);
		settings.setEnableExceptionsAfterUnhandledBpmnError(true);
		Map<String, String> models = models();
		settings.setBeans(beans(models));
		ProcessEngine engine = settings.buildProcessEngine();
		DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
		models.forEach(deployment::addString);
		deployment.deploy();
		return engine;
	}

	private static Map<Object, Object> beans(Map<String, String> models) {
		Map<Object, Object> beans = new HashMap<>();
		models.values()
			.stream()
			.flatMap((model) -> DELEGATE.matcher(model).results())
			.forEach((delegate) -> beans.put(delegate.group(1), new NoOp(delegate.group(1))));
		beans.put("dueDates", new Dates());
		beans.put("workDue", new Dates());
		beans.put("stageOutcome", new Outcome());
		return beans;
	}

	private static Map<String, String> models() {
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			Map<String, String> models = new HashMap<>();
			for (Path file : files.toList()) {
				models.put(file.getFileName().toString(), Files.readString(file));
			}
			return models;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
