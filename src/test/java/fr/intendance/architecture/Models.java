package fr.intendance.architecture;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models as they stand in {@code processes/}. */
final class Models {

	private static final Path FOLDER = Path.of("processes");

	private Models() {
	}

	static List<File> files(String ending) {
		return Arrays.stream(Objects.requireNonNull(FOLDER.toFile().listFiles()))
			.filter((file) -> file.getName().endsWith(ending))
			.sorted()
			.toList();
	}

	static List<BpmnModelInstance> all() {
		return files(".bpmn").stream().map(Bpmn::readModelFromFile).toList();
	}

	static <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
		return all().stream().map((model) -> model.getModelElementsByType(type)).flatMap(Collection::stream);
	}

	/** {@code SendQuote} of {@code ServiceTask_SendQuote}. */
	static String name(String id) {
		return id.substring(id.indexOf('_') + 1);
	}

	/** {@code send-quote} of {@code SendQuote}. */
	static String kebab(String name) {
		return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
	}

	/** {@code sendQuote} of {@code SendQuote}. */
	static String bean(String name) {
		return Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

}
