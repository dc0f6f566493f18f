package fr.intendance.needsreview;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.document.FirmIncomplete;
import fr.intendance.firstcontact.LetterPress;
import fr.intendance.firstcontact.OutOfScopeView.Reserved;
import fr.intendance.needsreview.SpecificationView.Limit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers those whose needs the firm cannot meet. */
@Service
@Transactional
public class OutOfScopeAnswers {

	private final NeedsReviewRepository reviews;

	private final EstimateRows estimates;

	private final SpecificationWriter writer;

	private final TableTranslation translation;

	private final LetterPress press;

	private final NeedsReviewPost post;

	private final Engagements engagements;

	private final Timeline timeline;

	OutOfScopeAnswers(NeedsReviewRepository reviews, EstimateRows estimates, SpecificationWriter writer,
			TableTranslation translation, LetterPress press, NeedsReviewPost post, Engagements engagements,
			Timeline timeline) {
		this.reviews = reviews;
		this.estimates = estimates;
		this.writer = writer;
		this.translation = translation;
		this.press = press;
		this.post = post;
		this.engagements = engagements;
		this.timeline = timeline;
	}

	/**
	 * Tells the client why not and to whom to turn, by mail and by a letter that goes
	 * with it; the stage ends.
	 * @throws FirmIncomplete while the settings do not say who the firm is
	 */
	public void send(EngagementReference reference) {
		ReviewedNeeds needs = this.reviews.findById(reference.value()).flatMap(NeedsReview::reviewed).orElseThrow();
		Locale language = this.engagements.addressee(reference).language();
		List<Limit> limits = this.writer.limits(this.translation.verdicts(this.estimates.verdicts(reference), language),
				language);
		List<Reserved> reserved = limits.stream()
			.map((limit) -> new Reserved(limit.request(), limit.turnTo(), limit.reason()))
			.toList();
		String letter = this.press.outOfScope(reference, needs.advice(), reserved);
		this.post.outOfScope(reference, needs.advice(), limits, letter);
		this.timeline.record(reference, "letter.sent", letter);
		this.engagements.finishStage(reference, needs.decision().code());
	}

}
