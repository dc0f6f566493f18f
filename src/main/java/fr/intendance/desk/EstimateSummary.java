package fr.intendance.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.needsreview.HoursEstimate;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.needsreview.Verdict;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class EstimateSummary implements Summary {

	private final NeedsReviews reviews;

	private final Words words;

	EstimateSummary(NeedsReviews reviews, Words words) {
		this.reviews = reviews;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		List<Verdict> verdicts = this.reviews.verdicts(reference, Reading.language());
		if (verdicts.isEmpty()) {
			return Optional.empty();
		}
		List<Fact> facts = new ArrayList<>(lines(this.reviews.estimate(reference, Reading.language())));
		verdicts.stream()
			.filter(Verdict::isLimited)
			.forEach((one) -> facts.add(Fact.of(this.words.of("service." + one.service()), one.reason())));
		return Optional.of(new Card("desk.card.estimate", facts));
	}

	private List<Fact> lines(HoursEstimate estimate) {
		List<Fact> facts = new ArrayList<>();
		estimate.lines()
			.forEach((line) -> facts.add(Fact.of(line.label(),
					this.words.of("desk.card.estimate.line", number(line.volume()), line.minutesEach()))));
		estimate.factors().forEach((factor) -> facts.add(Fact.of(factor.label(), "× " + number(factor.value()))));
		facts.add(Fact.of("desk.card.estimate.work", hours(estimate.base())));
		facts.add(Fact.of("desk.card.estimate.contingency", hours(estimate.contingency())));
		facts.add(Fact.of("desk.card.estimate.steering", hours(estimate.steering())));
		facts.add(Fact.of("desk.card.total",
				this.words.of("desk.card.estimate.total", number(estimate.total()), estimate.shown())));
		return facts;
	}

	private static String hours(BigDecimal value) {
		return number(value) + "\u00a0h";
	}

	private static String number(BigDecimal value) {
		return Reading.number(value);
	}

}
