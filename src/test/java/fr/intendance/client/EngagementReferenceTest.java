package fr.intendance.client;

import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EngagementReferenceTest {

	@Test
	void isFoundAtTheBeginningOfEachKeyOfTheEngagement() {
		EngagementReference reference = new EngagementReference("E-2026-0042");

		assertThat(EngagementReference.ofKey("E-2026-0042")).isEqualTo(reference);
		assertThat(EngagementReference.ofKey(reference.key("2026-11"))).isEqualTo(reference);
		assertThat(EngagementReference.ofKey("E-2026-0042.2026-11.report")).isEqualTo(reference);
	}

	@Test
	void namesTheTenantOfTheClient() {
		assertThat(new EngagementReference("E-2026-0042").clientId()).isEqualTo("C-2026-0042");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-0042", "E-", "E-2026.1", "E-été", "e-2026-0042",
			"E-123456789012345678901234567890123" })
	void refusesWhatIsNoReference(String text) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> new EngagementReference(text))
			.satisfies((refusal) -> assertThat(refusal.field()).contains("businessKey"));
	}

}
