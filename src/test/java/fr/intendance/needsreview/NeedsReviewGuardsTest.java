package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.Answer.How;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.needsreview.ReviewedNeeds.Decision;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NeedsReviewGuardsTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private static final Answer ON_PAPER = new Answer(How.PAPER, "manager", NOW);

	private final NeedsReview review = new NeedsReview("E-2026-0042", NOW);

	@Test
	void beginsOpenAndEmpty() {
		assertThatCode(this.review::mustBeOpen).doesNotThrowAnyException();
		assertThat(this.review.engagement()).isEqualTo("E-2026-0042");
		assertThat(this.review.openedAt()).isEqualTo(NOW);
		assertThat(this.review.isSubmitted()).isFalse();
		assertThat(this.review.submitted()).isEmpty();
		assertThat(this.review.reviewed()).isEmpty();
		assertThat(this.review.specification()).isEmpty();
		assertThat(this.review.isAgreed()).isFalse();
	}

	@Test
	void remembersWhoSentTheAnswersAndHow() {
		this.review.submit(ON_PAPER);

		assertThat(this.review.submitted()).contains(ON_PAPER);
		assertThat(this.review.isSubmitted()).isTrue();
	}

	@Test
	void saysWhatToDoWhenTheQuestionnaireIsClosed() {
		this.review.submit(ON_PAPER);

		assertThatExceptionOfType(Refused.class).isThrownBy(this.review::mustBeOpen)
			.withMessage("Ce questionnaire est déjà envoyé\u00a0: nous nous appuyons sur vos premières réponses.")
			.matches(Refused::isLate);
	}

	@Test
	void isNotReviewedWhenItWasSentButNotYetEstimated() {
		this.review.submit(ON_PAPER);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.review.review(outOfScope(), NOW))
			.withMessage("Le questionnaire n’est pas encore rempli : attendez les réponses du client.")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
		assertThat(this.review.reviewed()).isEmpty();
	}

	@Test
	void keepsTheFirstOfTwoDecisions() {
		this.review.estimated(NOW);
		this.review.review(outOfScope(), NOW);
		ReviewedNeeds other = new ReviewedNeeds(Decision.REVIEWED, Optional.of(new BigDecimal("10.0")),
				Optional.of(new FreeText("Finalement.")), Optional.empty());

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.review.review(other, NOW))
			.withMessage("Ces besoins sont déjà validés : rechargez la page pour voir la suite.");

		assertThat(this.review.reviewed()).contains(outOfScope());
	}

	@Test
	void isNotAgreedToWhenItIsOnlyReviewed() {
		this.review.estimated(NOW);
		this.review.review(outOfScope(), NOW);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.review.agree(ON_PAPER))
			.withMessage("Ce cahier des charges n’est pas encore établi : vous le recevrez par courriel.")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
		assertThat(this.review.isAgreed()).isFalse();
	}

	@Test
	void namesItsOutcomesLikeTheModel() {
		assertThat(Decision.REVIEWED.code()).isEqualTo("reviewed");
		assertThat(Decision.OUT_OF_SCOPE.code()).isEqualTo("outOfScope");
	}

	@Test
	void numbersItsPaperInASeriesOfItsOwn() {
		assertThat(NeedsReviewDocument.SPECIFICATION.series()).isEqualTo("CDC");
		assertThat(NeedsReviewDocument.SPECIFICATION.view()).isEqualTo(SpecificationView.class);
	}

	private static ReviewedNeeds outOfScope() {
		return new ReviewedNeeds(Decision.OUT_OF_SCOPE, Optional.empty(), Optional.empty(),
				Optional.of(new FreeText("Voyez un expert-comptable.")));
	}

}
