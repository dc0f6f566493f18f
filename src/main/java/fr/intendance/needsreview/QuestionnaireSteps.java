package fr.intendance.needsreview;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Refused;
import fr.intendance.needsreview.Questionnaire.Section;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads a client through the questionnaire, one part after the other; which parts there
 * are depends on what they answered. Where they are is kept, so that they go on there on
 * another device.
 */
@Service
@Transactional
public class QuestionnaireSteps {

	private final Questionnaire questionnaire;

	private final NeedsReviewRepository reviews;

	private final AnswerRows answers;

	QuestionnaireSteps(Questionnaire questionnaire, NeedsReviewRepository reviews, AnswerRows answers) {
		this.questionnaire = questionnaire;
		this.reviews = reviews;
		this.answers = answers;
	}

	/** The parts that are asked, with the questions that arise. */
	@Transactional(readOnly = true)
	public List<Section> all(EngagementReference reference) {
		return this.questionnaire.asked(this.answers.of(reference));
	}

	/** Where the client is; the first part as long as they have not gone on. */
	@Transactional(readOnly = true)
	public String current(EngagementReference reference) {
		List<String> parts = all(reference).stream().map(Section::code).toList();
		return this.reviews.findById(reference.value())
			.flatMap(NeedsReview::step)
			.filter(parts::contains)
			.orElse(parts.get(0));
	}

	/** The client goes to another part. */
	public void goTo(EngagementReference reference, String part) {
		NeedsReview review = this.reviews.findById(reference.value()).orElseThrow(NeedsReviews::unknown);
		if (!review.step().equals(Optional.of(part))) {
			review.goTo(part);
			this.reviews.save(review);
		}
	}

	/**
	 * Demands what must be answered before the client goes on.
	 * @throws Refused 400 with the first question of the part that is still open
	 */
	@Transactional(readOnly = true)
	public void requireAnswered(EngagementReference reference, Section part) {
		Answers given = this.answers.of(reference);
		part.questions()
			.stream()
			.filter((question) -> question.required() && given.text(question.code()).isEmpty())
			.findFirst()
			.ifPresent((question) -> {
				throw Refused.invalid(question.code(), "Répondez à cette question pour continuer.");
			});
	}

}
