package fr.intendance.client;

import java.time.Instant;

/**
 * When an engagement reached each stage after the first contact, UTC; null where it never
 * did, as stages can be left out.
 *
 * @param needsReviewAt the needs review
 * @param quoteAt the quote
 * @param onboardingAt the onboarding
 * @param reportingAt the life under contract
 * @param offboardingAt the exit
 */
record StagesReached(Instant needsReviewAt, Instant quoteAt, Instant onboardingAt, Instant reportingAt,
		Instant offboardingAt) {

	static final StagesReached NONE = new StagesReached(null, null, null, null, null);

	/** A stage is reached now; the first contact began when the engagement was opened. */
	StagesReached with(Stage stage, Instant now) {
		return switch (stage) {
			case FIRST_CONTACT -> this;
			case NEEDS_REVIEW ->
				new StagesReached(now, this.quoteAt, this.onboardingAt, this.reportingAt, this.offboardingAt);
			case QUOTE ->
				new StagesReached(this.needsReviewAt, now, this.onboardingAt, this.reportingAt, this.offboardingAt);
			case ONBOARDING ->
				new StagesReached(this.needsReviewAt, this.quoteAt, now, this.reportingAt, this.offboardingAt);
			case REPORTING ->
				new StagesReached(this.needsReviewAt, this.quoteAt, this.onboardingAt, now, this.offboardingAt);
			case OFFBOARDING ->
				new StagesReached(this.needsReviewAt, this.quoteAt, this.onboardingAt, this.reportingAt, now);
		};
	}

}
