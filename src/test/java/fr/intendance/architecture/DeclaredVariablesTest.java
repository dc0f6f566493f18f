package fr.intendance.architecture;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.engine.Variable;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The variables of the code and those that the models declare are the same ones. */
class DeclaredVariablesTest {

	@Test
	void theModelsDeclareTheVariablesOfTheCodeAndNoOthers() {
		Set<String> declared = Models.elements(CamundaProperty.class)
			.filter((one) -> one.getCamundaName().equals("gdpr.variables"))
			.flatMap((one) -> Stream.of(one.getCamundaValue().split(" ")))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(declared).isNotEmpty().isEqualTo(ofTheCode());
	}

	@Test
	void theSearchFindsThem() {
		assertThat(ofTheCode()).contains("quoteAnswer", "reminderAt").hasSizeGreaterThan(15);
	}

	private static Set<String> ofTheCode() {
		ClassPathScanningCandidateComponentProvider models = new ClassPathScanningCandidateComponentProvider(false);
		models.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("fr\\.intendance\\..*")));
		return models.findCandidateComponents("fr.intendance")
			.stream()
			.map((one) -> ClassUtils.resolveClassName(one.getBeanClassName(), null))
			.flatMap((one) -> Arrays.stream(one.getDeclaredFields()))
			.filter((field) -> field.getType() == Variable.class
					&& java.lang.reflect.Modifier.isStatic(field.getModifiers()))
			.map(DeclaredVariablesTest::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String name(Field field) {
		try {
			field.setAccessible(true);
			return ((Variable<?>) field.get(null)).name();
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
