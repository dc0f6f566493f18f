package fr.intendance.needsreview.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.needsreview.HoursEstimate;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.needsreview.ReviewedNeeds;
import fr.intendance.needsreview.ReviewedNeeds.Decision;
import fr.intendance.needsreview.SpecificationCorrections;
import fr.intendance.needsreview.Verdict;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The estimate and the verdicts, and what the firm makes of them. */
@Component
class ReviewNeedsForm implements TaskForm {

	private static final BigDecimal MAX_HOURS = BigDecimal.valueOf(300);

	private final NeedsReviews reviews;

	private final SpecificationCorrections corrections;

	private final Engagements engagements;

	private final MessageSource messages;

	ReviewNeedsForm(NeedsReviews reviews, SpecificationCorrections corrections, Engagements engagements,
			MessageSource messages) {
		this.reviews = reviews;
		this.corrections = corrections;
		this.engagements = engagements;
		this.messages = messages;
	}

	@Override
	public String task() {
		return NeedsReviewModel.REVIEW_NEEDS;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		EngagementReference reference = EngagementReference.ofKey(task.businessKey());
		HoursEstimate estimate = this.reviews.estimate(reference);
		return Map.of("shownCorrection", this.corrections.wish(reference).map(FreeText::value).orElse(""),
				"shownClient", this.engagements.client(this.engagements.get(reference)).company(), "shownHours",
				words("review.hours", estimate.shown(), HoursEstimate.packageFor(estimate.total())), "shownEstimate",
				lines(estimate), "shownVerdicts",
				this.reviews.verdicts(reference).stream().map(this::verdict).collect(Collectors.joining("\n")));
	}

	private String lines(HoursEstimate estimate) {
		String lines = estimate.lines()
			.stream()
			.map((line) -> words("review.line", line.label(), line.volume(), line.minutesEach(), line.minutes()))
			.collect(Collectors.joining("\n"));
		String factors = estimate.factors()
			.stream()
			.map((factor) -> words("review.factor", factor.label(), factor.value()))
			.collect(Collectors.joining("\n"));
		return lines + "\n" + factors + "\n" + words("review.sum", estimate.base(), estimate.contingency(),
				estimate.steering(), estimate.total(), estimate.shown());
	}

	private String verdict(Verdict verdict) {
		String service = words("service." + verdict.service());
		return words("review.verdict." + verdict.ruling().name(), service, verdict.reason(), verdict.turnTo());
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		Optional<BigDecimal> hours = values.optionalAmount("reviewedHours").map(ReviewNeedsForm::hours);
		Optional<FreeText> reason = values.optionalText("reason", 1000).map(FreeText::new);
		if (hours.isPresent() && reason.isEmpty()) {
			throw Refused.invalid("reason", "Dites pourquoi vous vous écartez de l’estimation.");
		}
		Decision decision = values.requiredChoice("decision", Decision.class);
		this.reviews.review(EngagementReference.ofKey(task.businessKey()),
				new ReviewedNeeds(decision, hours, reason, values.optionalText("advice", 2000).map(FreeText::new)));
		return Map.of(NeedsReviewModel.REVIEW_OUTCOME, decision.code());
	}

	private static BigDecimal hours(BigDecimal typed) {
		if (typed.compareTo(BigDecimal.ONE) < 0 || typed.compareTo(MAX_HOURS) > 0
				|| typed.stripTrailingZeros().scale() > 1) {
			throw Refused.invalid("reviewedHours", "Indiquez un nombre d’heures entre 1 et 300, par exemple 12,5.");
		}
		return typed.setScale(1, RoundingMode.UNNECESSARY);
	}

	private String words(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.FRANCE);
	}

}
