package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.document.Addressee;
import fr.intendance.document.Documents;
import fr.intendance.document.Imprint;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns answers into a cahier des charges; what the client says to it is in
 * {@link SpecificationAgreements}.
 */
@Service
@Transactional
public class NeedsReviews {

	private final NeedsReviewRepository reviews;

	private final AnswerRows answers;

	private final DecisionTables tables;

	private final EstimateRows estimates;

	private final SpecificationWriter writer;

	private final TableTranslation translation;

	private final NeedsReviewPost post;

	private final Documents documents;

	private final Engagements engagements;

	private final Reminders reminders;

	private final Timeline timeline;

	private final Clock clock;

	NeedsReviews(NeedsReviewRepository reviews, AnswerRows answers, DecisionTables tables, EstimateRows estimates,
			SpecificationWriter writer, TableTranslation translation, NeedsReviewPost post, Documents documents,
			Engagements engagements, Reminders reminders, Timeline timeline, Clock clock) {
		this.reviews = reviews;
		this.answers = answers;
		this.tables = tables;
		this.estimates = estimates;
		this.writer = writer;
		this.translation = translation;
		this.post = post;
		this.documents = documents;
		this.engagements = engagements;
		this.reminders = reminders;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Asks the tables what the law says to each wished service and how long the rest
	 * takes, and keeps what they say.
	 */
	public void estimateHours(EngagementReference reference) {
		NeedsReview review = get(reference);
		Answers given = this.answers.of(reference);
		List<Verdict> verdicts = this.tables.verdicts(given);
		this.estimates.replace(reference, verdicts, this.tables.estimate(given, verdicts));
		review.estimated(this.clock.instant());
		this.reviews.save(review);
	}

	/** What the law says to each wished service. */
	@Transactional(readOnly = true)
	public List<Verdict> verdicts(EngagementReference reference) {
		return this.estimates.verdicts(reference);
	}

	/** The same as who reads this language reads it. */
	@Transactional(readOnly = true)
	public List<Verdict> verdicts(EngagementReference reference, Locale language) {
		return this.translation.verdicts(verdicts(reference), language);
	}

	/** Where the hours come from. */
	@Transactional(readOnly = true)
	public HoursEstimate estimate(EngagementReference reference) {
		return this.estimates.estimate(reference);
	}

	/** The same as who reads this language reads it. */
	@Transactional(readOnly = true)
	public HoursEstimate estimate(EngagementReference reference, Locale language) {
		return this.translation.estimate(estimate(reference), this.answers.of(reference), language);
	}

	/**
	 * Takes what the firm made of it; out of scope, {@link OutOfScopeAnswers} tells the
	 * client.
	 * @throws Refused 400 if the law leaves none of the wished services, 409 if it was
	 * done before
	 */
	public void review(EngagementReference reference, ReviewedNeeds needs) {
		NeedsReview review = get(reference);
		review.review(needs, this.clock.instant());
		List<Verdict> verdicts = this.estimates.verdicts(reference);
		boolean goesOn = needs.decision() == ReviewedNeeds.Decision.REVIEWED;
		if (goesOn && verdicts.stream().noneMatch(Verdict::isRetained)) {
			throw Refused.invalid("decision",
					"La loi réserve à d’autres tous les services demandés : la demande est hors périmètre.");
		}
		this.reviews.save(review);
		this.timeline.record(reference, "needs.reviewed", needs.decision().code(),
				needs.reason().or(needs::advice).orElse(new FreeText("")));
	}

	/** Issues the cahier des charges, or the version that takes the place of another. */
	public void prepareSpecification(EngagementReference reference) {
		NeedsReview review = get(reference);
		Addressee client = this.engagements.addressee(reference);
		Answers given = this.answers.of(reference);
		Function<Imprint, SpecificationView> view = (imprint) -> this.writer.write(imprint, client.party(), given,
				this.translation.needs(needs(review, imprint.number().orElseThrow(), given), given,
						imprint.language()));
		String number = ((review.edition() == 0) ? this.documents.issue(NeedsReviewDocument.SPECIFICATION, client, view)
				: this.documents.issueVersion(NeedsReviewDocument.SPECIFICATION, client, review.firstSpecification(),
						review.edition() + 1, view))
			.number();
		review.specified(number);
		this.reviews.save(review);
		this.timeline.record(reference, "specification.issued", number);
	}

	/** Sends the cahier des charges and begins to await the client's agreement. */
	public void sendSpecification(EngagementReference reference) {
		AgreedNeeds needs = needs(reference).orElseThrow();
		this.post.specify(reference, get(reference).edition(), needs.specification(), needs.hours());
		Instant reminder = this.reminders.await(reference.key("specification"), Ladder.SPECIFICATION, "specification",
				Optional.empty());
		this.engagements.stands(reference, Stage.NEEDS_REVIEW, Whereabouts.client("specification", reminder));
		this.timeline.record(reference, "specification.sent", needs.specification());
	}

	/** What is delegated, once the cahier des charges was issued. */
	@Transactional(readOnly = true)
	public Optional<AgreedNeeds> needs(EngagementReference reference) {
		NeedsReview review = get(reference);
		return review.specification().map((number) -> needs(review, number, this.answers.of(reference)));
	}

	/** The same as who reads this language reads it. */
	@Transactional(readOnly = true)
	public Optional<AgreedNeeds> needs(EngagementReference reference, Locale language) {
		return needs(reference).map((kept) -> this.translation.needs(kept, this.answers.of(reference), language));
	}

	private AgreedNeeds needs(NeedsReview review, String specification, Answers given) {
		EngagementReference reference = new EngagementReference(review.engagement());
		List<Verdict> verdicts = this.estimates.verdicts(reference);
		HoursEstimate estimate = this.estimates.estimate(reference);
		ReviewedNeeds reviewed = review.reviewed().orElseThrow();
		BigDecimal hours = reviewed.hours().orElseGet(estimate::total);
		return new AgreedNeeds(specification, verdicts.stream().filter(Verdict::isRetained).toList(),
				verdicts.stream().filter((verdict) -> !verdict.isRetained()).toList(), estimate,
				hours.setScale(0, RoundingMode.CEILING).intValueExact(), HoursEstimate.packageFor(hours),
				given.day("starts-on"), reviewed.advice());
	}

	private NeedsReview get(EngagementReference reference) {
		return this.reviews.findById(reference.value()).orElseThrow(NeedsReviews::unknown);
	}

	static Refused unknown() {
		return Refused.unknown("Ce dossier n’a pas encore d’état des lieux.");
	}

}
