package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** The needs review of one engagement. Moments are UTC. */
class NeedsReview {

	@Id
	private final String engagement;

	private final Instant openedAt;

	@Embedded.Nullable(prefix = "submitted_")
	private Answer submitted;

	private Instant estimatedAt;

	private ReviewedNeeds.Decision decision;

	private BigDecimal reviewedHours;

	private FreeText reviewReason;

	private FreeText advice;

	private Instant reviewedAt;

	private String specification;

	@Embedded.Nullable(prefix = "agreed_")
	private Answer agreed;

	private int edition;

	private boolean correcting;

	private String step;

	@Version
	private Long version;

	NeedsReview(String engagement, Instant openedAt) {
		this.engagement = engagement;
		this.openedAt = openedAt;
	}

	void mustBeOpen() {
		if (isSubmitted()) {
			throw Refused
				.late("Ce questionnaire est déjà envoyé\u00a0: nous nous appuyons sur vos premières réponses.");
		}
	}

	void goTo(String part) {
		this.step = part;
	}

	/** The part of the questionnaire at which the client is, once they went on. */
	Optional<String> step() {
		return Optional.ofNullable(this.step);
	}

	void submit(Answer answer) {
		this.submitted = answer;
	}

	void estimated(Instant now) {
		this.estimatedAt = now;
	}

	void review(ReviewedNeeds needs, Instant now) {
		if (this.estimatedAt == null) {
			throw Refused.conflict("Le questionnaire n’est pas encore rempli : attendez les réponses du client.");
		}
		if (this.decision != null && !this.correcting) {
			throw Refused.conflict("Ces besoins sont déjà validés : rechargez la page pour voir la suite.");
		}
		this.decision = needs.decision();
		this.reviewedHours = needs.hours().orElse(null);
		this.reviewReason = needs.reason().orElse(null);
		this.advice = needs.advice().orElse(null);
		this.reviewedAt = now;
	}

	void specified(String number) {
		this.specification = number;
		this.edition++;
		this.correcting = false;
	}

	/**
	 * The client wants it corrected: back to the firm's review.
	 * @throws Refused 409 if there is none; as too late if they agreed, or asked before
	 */
	void correct() {
		mustAwaitAgreement();
		if (isAgreed()) {
			throw Refused.late("Vous avez déjà approuvé ce cahier des charges.");
		}
		this.correcting = true;
	}

	private void mustAwaitAgreement() {
		if (this.specification == null) {
			throw Refused.conflict("Ce cahier des charges n’est pas encore établi : vous le recevrez par courriel.");
		}
		if (this.correcting) {
			throw Refused
				.late("Votre demande de correction est notée\u00a0: vous recevrez une nouvelle version par courriel.");
		}
	}

	void agree(Answer answer) {
		mustAwaitAgreement();
		this.agreed = answer;
	}

	boolean isSubmitted() {
		return this.submitted != null;
	}

	/** Whether the client waits for a corrected cahier des charges. */
	boolean isCorrecting() {
		return this.correcting;
	}

	/** The number of the first issue, which the later ones extend. */
	String firstSpecification() {
		return (this.edition > 1) ? this.specification.substring(0, this.specification.lastIndexOf('-'))
				: this.specification;
	}

	/** Counts the issues of the cahier des charges. */
	int edition() {
		return this.edition;
	}

	boolean isAgreed() {
		return this.agreed != null;
	}

	String engagement() {
		return this.engagement;
	}

	Instant openedAt() {
		return this.openedAt;
	}

	Optional<Answer> submitted() {
		return Optional.ofNullable(this.submitted);
	}

	Optional<Answer> agreed() {
		return Optional.ofNullable(this.agreed);
	}

	/** What the firm made of the answers, once it did. */
	Optional<ReviewedNeeds> reviewed() {
		return Optional.ofNullable(this.decision)
			.map((made) -> new ReviewedNeeds(made, Optional.ofNullable(this.reviewedHours),
					Optional.ofNullable(this.reviewReason), Optional.ofNullable(this.advice)));
	}

	/** The number of the cahier des charges, once it was issued. */
	Optional<String> specification() {
		return Optional.ofNullable(this.specification);
	}

}
