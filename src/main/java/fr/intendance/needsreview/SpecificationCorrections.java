package fr.intendance.needsreview;

import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a cahier des charges that the client finds wrong. */
@Service
@Transactional
public class SpecificationCorrections {

	private final NeedsReviewRepository reviews;

	private final SpecificationCorrectionRepository corrections;

	private final Engagements engagements;

	private final Reminders reminders;

	private final Timeline timeline;

	SpecificationCorrections(NeedsReviewRepository reviews, SpecificationCorrectionRepository corrections,
			Engagements engagements, Reminders reminders, Timeline timeline) {
		this.reviews = reviews;
		this.corrections = corrections;
		this.engagements = engagements;
		this.reminders = reminders;
		this.timeline = timeline;
	}

	/**
	 * The client wants something corrected; the firm reviews the needs again and issues a
	 * new version.
	 * @param wish what is to be corrected
	 * @throws Refused 400 without a wish, 409 while there is no cahier des charges to
	 * answer; as too late once they agreed or asked, or the engagement is over
	 */
	public void ask(EngagementReference reference, FreeText wish, Answer answer) {
		this.engagements.requireRunning(reference);
		if (wish.value().isBlank()) {
			throw Refused.invalid("text", "Dites-nous ce qui est inexact ou ce qui manque.");
		}
		NeedsReview review = this.reviews.findById(reference.value())
			.orElseThrow(() -> Refused.unknown("Ce dossier n’a pas encore d’état des lieux."));
		review.correct();
		this.reviews.save(review);
		String specification = review.specification().orElseThrow();
		this.corrections.save(new SpecificationCorrection(null, reference.value(), specification, wish, answer));
		this.timeline.record(reference, "specification.correction", specification, wish);
		this.reminders.answered(reference.key("specification"));
	}

	/** Whether the client waits for a corrected version. */
	@Transactional(readOnly = true)
	public boolean isAwaited(EngagementReference reference) {
		return this.reviews.findById(reference.value()).filter(NeedsReview::isCorrecting).isPresent();
	}

	/** What the client wants corrected, while they wait for it. */
	@Transactional(readOnly = true)
	public Optional<FreeText> wish(EngagementReference reference) {
		return isAwaited(reference) ? this.corrections.findFirstByEngagementOrderByIdDesc(reference.value())
			.map(SpecificationCorrection::text) : Optional.empty();
	}

	/** The number that the current version took the place of, if it did. */
	@Transactional(readOnly = true)
	public Optional<String> replaced(EngagementReference reference) {
		return isAwaited(reference) ? Optional.empty()
				: this.corrections.findFirstByEngagementOrderByIdDesc(reference.value())
					.map(SpecificationCorrection::specification);
	}

}
