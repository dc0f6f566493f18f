package fr.intendance.needsreview;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client says to the cahier des charges, and what follows from it. */
@Service
@Transactional
public class SpecificationAgreements {

	private final NeedsReviewRepository reviews;

	private final Engagements engagements;

	private final Reminders reminders;

	private final Timeline timeline;

	private final DueDates dueDates;

	SpecificationAgreements(NeedsReviewRepository reviews, Engagements engagements, Reminders reminders,
			Timeline timeline, DueDates dueDates) {
		this.reviews = reviews;
		this.engagements = engagements;
		this.reminders = reminders;
		this.timeline = timeline;
		this.dueDates = dueDates;
	}

	/**
	 * The client agrees to the cahier des charges; a second time changes nothing.
	 * @throws Refused 409 while there is none; as too late if they asked for a
	 * correction, or the engagement is over
	 */
	public void agree(EngagementReference reference, Answer answer) {
		this.engagements.requireRunning(reference);
		agree(get(reference), answer);
	}

	/**
	 * The same for the version that the client has before their eyes.
	 * @throws Refused 409 also if another version took its place
	 */
	public void agree(EngagementReference reference, String specification, Answer answer) {
		this.engagements.requireRunning(reference);
		NeedsReview review = get(reference);
		String current = review.specification().orElse("");
		if (!review.isAgreed() && !review.isCorrecting() && !current.equals(specification)) {
			throw Refused
				.conflict("Ce cahier des charges a été remplacé par le %s : relisez-le, puis donnez votre accord."
					.formatted(current));
		}
		agree(review, answer);
	}

	private void agree(NeedsReview review, Answer answer) {
		if (review.isAgreed()) {
			return;
		}
		review.agree(answer);
		this.reviews.save(review);
		EngagementReference reference = new EngagementReference(review.engagement());
		this.timeline.record(reference, "specification.agreed", review.specification().orElseThrow());
		this.reminders.answered(reference.key("specification"));
	}

	/** Looks how the wait for the agreement ended, and ends the stage if it did. */
	public AgreementOutcome readAgreement(EngagementReference reference) {
		NeedsReview review = get(reference);
		if (review.isCorrecting()) {
			this.engagements.stands(reference, Stage.NEEDS_REVIEW,
					Whereabouts.firm("review-needs", this.dueDates.workingDays(2).toInstant()));
			return AgreementOutcome.CORRECTION;
		}
		this.engagements.finishStage(reference, review.isAgreed() ? "reviewed" : "silent");
		return review.isAgreed() ? AgreementOutcome.AGREED : AgreementOutcome.SILENT;
	}

	/** Whether the client agreed to the cahier des charges. */
	@Transactional(readOnly = true)
	public boolean isAgreed(EngagementReference reference) {
		return get(reference).isAgreed();
	}

	private NeedsReview get(EngagementReference reference) {
		return this.reviews.findById(reference.value()).orElseThrow(NeedsReviews::unknown);
	}

}
