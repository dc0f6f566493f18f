package fr.intendance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.work.CutOff;
import fr.intendance.work.ServicePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportGuardsTest {

	private static final Instant NOW = Instant.parse("2026-12-03T08:00:00Z");

	private static final Answer BY_PHONE = new Answer(Answer.How.PHONE, "manager", NOW);

	private static final Optional<FreeText> SUMMARY = Optional.of(new FreeText("Un mois calme."));

	private static final String STALE = "Ce compte rendu a changé d’étape entre-temps. Actualisez la liste de vos tâches.";

	@ParameterizedTest
	@EnumSource(value = ReportState.class, names = { "OPENED", "COMPUTED" }, mode = Mode.EXCLUDE)
	void isNotCountedOnceItIsApproved(ReportState state) {
		Report report = in(state);

		refuses(report, (one) -> one.computed(NOW.plusSeconds(60)), STALE);

		assertThat(report.state()).isEqualTo(state);
		assertThat(report.cutOff()).contains(new CutOff(LocalDate.of(2026, 11, 30), NOW));
	}

	@ParameterizedTest
	@EnumSource(value = ReportState.class, names = "COMPUTED", mode = Mode.EXCLUDE)
	void isNotReviewedUnlessItIsCounted(ReportState state) {
		Report report = in(state);

		refuses(report, (one) -> one.reviewed(SUMMARY, true, "manager"), STALE);
		refuses(report, (one) -> one.reviewed(Optional.empty(), false, "manager"), STALE);

		assertThat(report.state()).isEqualTo(state);
	}

	@ParameterizedTest
	@EnumSource(value = ReportState.class, names = "APPROVED", mode = Mode.EXCLUDE)
	void isNotIssuedUnlessItIsApproved(ReportState state) {
		Report report = in(state);
		Optional<String> before = report.document();

		refuses(report, (one) -> one.issued("CR-2026-0099", "RF-2026-0099"), STALE);

		assertThat(report.document()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource(value = ReportState.class, names = "ISSUED", mode = Mode.EXCLUDE)
	void isNotSentUnlessItIsIssued(ReportState state) {
		Report report = in(state);
		Optional<Instant> before = report.sentAt();

		refuses(report, (one) -> one.sent(NOW.plusSeconds(60)), STALE);

		assertThat(report.sentAt()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource(value = ReportState.class, names = { "OPENED", "COMPUTED", "APPROVED", "ISSUED" })
	void isNotAnsweredBeforeTheClientHasIt(ReportState state) {
		Report report = in(state);
		String sentence = "Ce compte rendu n’est pas encore envoyé\u00a0: il n’attend pas d’avis.";

		refuses(report, (one) -> one.agreed(5, Optional.empty(), BY_PHONE), sentence);
		refuses(report, (one) -> one.contested("used", new FreeText("Trop."), BY_PHONE), sentence);

		assertThat(report.isAnswerable()).isFalse();
		assertThat(report.answeredAt()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = ReportState.class, names = { "AGREED", "CONTESTED" })
	void isNotAnsweredTwice(ReportState state) {
		Report report = in(state);
		String sentence = "Vous avez déjà donné votre avis sur ce compte rendu.";

		refuses(report, (one) -> one.agreed(1, Optional.empty(), BY_PHONE), sentence);
		refuses(report, (one) -> one.contested("other", new FreeText("Trop."), BY_PHONE), sentence);

		assertThat(report.state()).isEqualTo(state);
		assertThat(report.isAnswerable()).isFalse();
	}

	@Test
	void isNotAnsweredOnceSilenceCountedAsAYes() {
		Report report = in(ReportState.TACIT);
		String sentence = "Le délai est passé\u00a0: comme le contrat le prévoit, ce compte rendu est réputé approuvé.";

		refuses(report, (one) -> one.agreed(1, Optional.empty(), BY_PHONE), sentence);

		assertThat(report.state()).isEqualTo(ReportState.TACIT);
		assertThat(report.isAnswerable()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = ReportState.class)
	void isTooLateForAnAnswerOnlyOnceNobodyWaitsForIt(ReportState state) {
		assertThat(state.refusal().isLate())
			.isEqualTo(Set.of(ReportState.AGREED, ReportState.CONTESTED, ReportState.TACIT).contains(state));
	}

	@ParameterizedTest
	@EnumSource(value = ReportState.class, names = { "SENT", "UNANSWERED" })
	void isAnsweredInTimeOrLate(ReportState state) {
		Report report = in(state);

		report.agreed(4, Optional.of(new FreeText("Merci.")), BY_PHONE);

		assertThat(report.state()).isEqualTo(ReportState.AGREED);
		assertThat(report.satisfaction()).contains(4);
		assertThat(report.answerText()).contains(new FreeText("Merci."));
		assertThat(report.answeredAt()).contains(NOW);
		assertThat(report.contestedLine()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE })
	void takesNoMarkOutsideTheScale(int mark) {
		Report report = in(ReportState.SENT);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> report.agreed(mark, Optional.empty(), BY_PHONE))
			.withMessage("Donnez une note de 1 à 5.")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(400));
		assertThat(report.isAnswerable()).isTrue();
		assertThat(report.satisfaction()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 5 })
	void takesBothEndsOfTheScale(int mark) {
		Report report = in(ReportState.SENT);

		report.agreed(mark, Optional.empty(), BY_PHONE);

		assertThat(report.satisfaction()).contains(mark);
		assertThat(report.answerText()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = ReportState.class, names = "SENT", mode = Mode.EXCLUDE)
	void closingChangesNothingUnlessItAwaitsAnAnswer(ReportState state) {
		Report report = in(state);

		report.closed(true);

		assertThat(report.state()).isEqualTo(state);
	}

	@Test
	void goesOutAfterAllAsTheLastThingOfItsContract() {
		Report cancelled = in(ReportState.CANCELLED);
		cancelled.reopen();
		assertThat(cancelled.state()).isEqualTo(ReportState.OPENED);

		Report sent = in(ReportState.SENT);
		sent.cancel();
		assertThat(sent.state()).isEqualTo(ReportState.UNANSWERED);
		assertThat(sent.isAnswerable()).isTrue();
		refuses(sent, Report::reopen,
				"Ce compte rendu a changé d’étape entre-temps. Actualisez la liste de vos tâches.");
	}

	@Test
	void asksForASummaryWhenItIsApprovedAndNotWhenItIsCountedAgain() {
		Report report = in(ReportState.COMPUTED);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> report.reviewed(Optional.empty(), true, "manager"))
			.withMessage("Écrivez la synthèse : le client la lira en premier.");
		report.reviewed(Optional.empty(), false, "manager");

		assertThat(report.state()).isEqualTo(ReportState.OPENED);
		assertThat(report.summary()).isEmpty();
	}

	@Test
	void namesItsStatesAsProgramsReadThem() {
		assertThat(ReportState.UNANSWERED.code()).isEqualTo("unanswered");
		assertThat(ReportingDocument.ACTIVITY.series()).isEqualTo("CR");
		assertThat(ReportingDocument.STATEMENT.series()).isEqualTo("RF");
	}

	private static void refuses(Report report, Consumer<Report> verb, String sentence) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> verb.accept(report))
			.withMessage(sentence)
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	/** A report that came to its state by the usual way. */
	private static Report in(ReportState state) {
		Report report = Report.open(new EngagementReference("E-2026-0042"),
				ServicePeriod.of(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 16)), NOW);
		if (state == ReportState.CANCELLED) {
			report.computed(NOW);
			report.cancel();
			return report;
		}
		step(state, ReportState.COMPUTED, () -> report.computed(NOW));
		if (state == ReportState.EMPTY) {
			report.empty();
			return report;
		}
		step(state, ReportState.APPROVED, () -> report.reviewed(SUMMARY, true, "manager"));
		step(state, ReportState.ISSUED, () -> report.issued("CR-2026-0001", "RF-2026-0001"));
		step(state, ReportState.SENT, () -> report.sent(NOW));
		switch (state) {
			case AGREED -> report.agreed(5, Optional.empty(), BY_PHONE);
			case CONTESTED -> report.contested("used", new FreeText("Trop."), BY_PHONE);
			case UNANSWERED -> report.closed(false);
			case TACIT -> report.closed(true);
			default -> assertThat(report.state()).isEqualTo(state);
		}
		return report;
	}

	private static void step(ReportState wanted, ReportState step, Runnable verb) {
		if (wanted.compareTo(step) >= 0) {
			verb.run();
		}
	}

}
