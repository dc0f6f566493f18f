package fr.intendance.demo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SceneTest {

	@Test
	void leadsFromTheEnquiryToItself() {
		assertThat(Scene.FIRST_CALL.path()).containsExactly(Scene.ENQUIRY, Scene.BOOKING, Scene.FIRST_CALL);
		assertThat(Scene.READY.path()).hasSize(14).endsWith(Scene.KICK_OFF, Scene.READY);
	}

	@Test
	void takesADayAtLeastAfterTheOneBefore() {
		assertThat(Scene.values()).filteredOn((scene) -> scene != Scene.ENQUIRY)
			.allSatisfy((scene) -> assertThat(scene.gap()).isPositive());
	}

	@Test
	void comesInThePlaceOfTheUsualOnes() {
		Part part = part("", List.of(Scene.DECLINED));

		assertThat(part.scenes()).endsWith(Scene.QUOTE_PREPARED, Scene.QUOTE_APPROVED, Scene.DECLINED);
	}

	@Test
	void isPlayedByTheManagerUnlessTheAssistantStartedIt() {
		assertThat(part("", List.of()).staff()).isEqualTo("manager");
		assertThat(part("integrator", List.of()).staff()).isEqualTo("manager");
		assertThat(part("assistant", List.of()).staff()).isEqualTo("assistant");
	}

	private static Part part(String by, List<Scene> then) {
		return new Part("Serrurerie Fictive", "Dominique Essai", "essai@serrurerie.example", "06 39 98 00 00",
				"gérante", "Bonjour.", "site internet", by, "craft", Map.of(), Scene.QUOTE_APPROVED, then, 1, 2, 0, 1,
				false, null, "PACKAGE", Part.Temper.STEADY);
	}

}
