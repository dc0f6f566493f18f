package fr.intendance.reporting.process;

import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is refused never reaches the services, so there are none. */
class ReviewReportFormTest {

	private static final OpenTask TASK = new OpenTask("1", "UserTask_ReviewReport", "E-2026-0042.2026-11");

	private final ReviewReportForm form = new ReviewReportForm(null, null, null, null);

	@ParameterizedTest
	@ValueSource(strings = { "", "approve", "REJECT", "APPROVE RECOMPUTE" })
	void knowsTwoDecisionsOnly(String decision) {
		Refused refused = refused(Map.of("decision", decision, "summary", "Un mois calme."));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains("decision");
	}

	@Test
	void keepsTheSummaryWithinAScreen() {
		Refused refused = refused(Map.of("decision", "APPROVE", "summary", "é".repeat(1201)));

		assertThat(refused.field()).contains("summary");
		assertThat(refused.sentence())
			.isEqualTo("Ce texte est trop long : 1200 caractères au plus, il en compte 1201.");
	}

	@Test
	void takesNoSummaryThatIsNoText() {
		assertThat(refused(Map.of("decision", "APPROVE", "summary", 42)).sentence())
			.isEqualTo("Ce champ attend un texte.");
		assertThat(refused(Map.of("decision", "APPROVE", "summary", "a\u0000b")).field()).contains("summary");
	}

	private Refused refused(Map<String, Object> values) {
		Refused refused = catchThrowableOfType(Refused.class, () -> this.form.submitted(TASK, new FormValues(values)));
		assertThat(refused).isNotNull();
		return refused;
	}

}
