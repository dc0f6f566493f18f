package fr.intendance.architecture;

import fr.intendance.IntendanceApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTest {

	private static final ApplicationModules MODULES = ApplicationModules.of(IntendanceApplication.class);

	@Test
	void modulesUseOnlyWhatTheyMay() {
		MODULES.verify();
	}

	@Test
	void everyModuleSaysWhatItMayUse() {
		assertThat(MODULES).allSatisfy((module) -> assertThat(
				module.getBasePackage().findAnnotation(org.springframework.modulith.ApplicationModule.class))
			.as(module.getDisplayName())
			.isPresent()
			.get()
			.satisfies((rules) -> assertThat(rules.allowedDependencies()).doesNotContain("¤ all")));
	}

	@Test
	void drawsTheModules() {
		new Documenter(MODULES).writeModulesAsPlantUml();
	}

}
