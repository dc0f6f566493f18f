package fr.intendance.transparency;

import java.io.File;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

import fr.intendance.client.FileOpenings;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaskWordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void clientsReadWhatTaskAFileWasOpenedForInTheirLanguage(String language) {
		ResourceBundle words = ResourceBundle.getBundle("templates.messages.transparency",
				Locale.forLanguageTag(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

		assertThat(tasks()).isNotEmpty().allSatisfy((task) -> assertThat(words.getString(task)).isNotBlank());
		assertThat(FileOpenings.Kind.values()).allSatisfy(
				(kind) -> assertThat(words.getString("transparency.file." + kind.name().toLowerCase(Locale.ROOT)))
					.isNotBlank());
	}

	private static List<String> tasks() {
		return Arrays
			.stream(Objects.requireNonNull(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn"))))
			.map(Bpmn::readModelFromFile)
			.map((model) -> model.getModelElementsByType(UserTask.class))
			.flatMap(Collection::stream)
			.map((task) -> "transparency.task." + task.getCamundaFormRef())
			.toList();
	}

}
