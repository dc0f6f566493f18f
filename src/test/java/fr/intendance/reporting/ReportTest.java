package fr.intendance.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.ServicePeriod;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportTest {

	private static final Instant NOW = Instant.parse("2026-12-03T08:00:00Z");

	private static final Answer BY_LINK = new Answer(Answer.How.LINK, "C-2026-0042.1", NOW);

	private static final Optional<FreeText> SUMMARY = Optional.of(new FreeText("Un mois calme."));

	private final Report report = Report.open(new EngagementReference("E-2026-0042"),
			ServicePeriod.of(YearMonth.of(2026, 11), MandateFixture.START), NOW);

	@Test
	void isNamedAfterItsEngagementAndMonth() {
		assertThat(this.report.key()).isEqualTo("E-2026-0042.2026-11");
		assertThat(this.report.period().days()).isEqualTo(15);
		assertThat(this.report.cutOff()).isEmpty();
	}

	@Test
	void isApprovedWithASummaryOnly() {
		this.report.computed(NOW);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.report.reviewed(Optional.empty(), true, "manager"))
			.satisfies((refused) -> assertThat(refused.field()).contains("summary"));
		this.report.reviewed(SUMMARY, true, "manager");

		assertThat(this.report.state()).isEqualTo(ReportState.APPROVED);
	}

	@Test
	void keepsTheSummaryWhenItIsCountedAgain() {
		this.report.computed(NOW);

		this.report.reviewed(SUMMARY, false, "manager");
		this.report.computed(NOW.plusSeconds(60));

		assertThat(this.report.summary()).isEqualTo(SUMMARY);
		assertThat(this.report.cutOff().orElseThrow().at()).isEqualTo(NOW.plusSeconds(60));
	}

	@Test
	void isNotCountedAgainOnceItIsApproved() {
		this.report.computed(NOW);
		this.report.reviewed(SUMMARY, true, "manager");

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.report.computed(NOW));
	}

	@Test
	void isAnsweredOnce() {
		sent();

		this.report.agreed(5, Optional.empty(), BY_LINK);

		assertThat(this.report.satisfaction()).contains(5);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.report.contested("used", new FreeText("Trop."), BY_LINK))
			.withMessageContaining("déjà donné votre avis");
	}

	@Test
	void isStillAnsweredLate() {
		sent();
		this.report.closed(false);

		this.report.contested("used", new FreeText("Il manque une heure."), BY_LINK);

		assertThat(this.report.state()).isEqualTo(ReportState.CONTESTED);
		assertThat(this.report.contestedLine()).contains("used");
	}

	@Test
	void awaitsNoAnswerBeforeItIsSent() {
		this.report.computed(NOW);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.report.agreed(4, Optional.empty(), BY_LINK))
			.withMessageContaining("pas encore envoyé");
	}

	@Test
	void takesMarksFromOneToFive() {
		sent();

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.report.agreed(6, Optional.empty(), BY_LINK))
			.satisfies((refused) -> assertThat(refused.field()).contains("satisfaction"));
		assertThat(this.report.state()).isEqualTo(ReportState.SENT);
	}

	private void sent() {
		this.report.computed(NOW);
		this.report.reviewed(SUMMARY, true, "manager");
		this.report.issued("CR-2026-0001", "RF-2026-0001");
		this.report.sent(NOW);
	}

}
