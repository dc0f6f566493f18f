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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NeedsReviewTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private static final Answer BY_LINK = new Answer(How.LINK, "C-2026-0042.1", NOW);

	private static final ReviewedNeeds REVIEWED = new ReviewedNeeds(Decision.REVIEWED,
			Optional.of(new BigDecimal("18.5")), Optional.of(new FreeText("Moins de relances.")), Optional.empty());

	private final NeedsReview review = new NeedsReview("E-2026-0042", NOW);

	@Test
	void takesNoAnswersOnceItWasSent() {
		this.review.submit(BY_LINK);

		assertThatExceptionOfType(Refused.class).isThrownBy(this.review::mustBeOpen)
			.withMessageContaining("déjà envoyé")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@Test
	void isNotReviewedBeforeItWasAnswered() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.review.review(REVIEWED, NOW))
			.withMessageContaining("pas encore rempli");
	}

	@Test
	void isReviewedOnce() {
		this.review.estimated(NOW);
		this.review.review(REVIEWED, NOW);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.review.review(REVIEWED, NOW))
			.withMessageContaining("déjà validés");
		assertThat(this.review.reviewed()).contains(REVIEWED);
	}

	@Test
	void isAgreedToWhenThereIsSomethingToAgreeTo() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.review.agree(BY_LINK));

		this.review.specified("CDC-2026-0001");
		this.review.agree(BY_LINK);

		assertThat(this.review.agreed()).contains(BY_LINK);
	}

}
