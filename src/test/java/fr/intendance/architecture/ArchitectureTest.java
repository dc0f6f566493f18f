package fr.intendance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("fr.intendance");

	private static final JavaClasses CONTROLS = new ClassFileImporter()
		.importPackages("fr.intendance.architecture.control");

	@ParameterizedTest
	@EnumSource(Rules.class)
	void theProductKeepsTheRule(Rules rule) {
		rule.rule.check(PRODUCT);
	}

	@ParameterizedTest
	@EnumSource(Rules.class)
	void theControlBreaksTheRule(Rules rule) {
		assertThat(rule.rule.evaluate(CONTROLS).hasViolation()).isTrue();
	}

}
