package fr.intendance.desk;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
		List<Verdict> verdicts = this.reviews.verdicts(reference);
		if (verdicts.isEmpty()) {
			return Optional.empty();
		}
		List<Fact> facts = new ArrayList<>(lines(this.reviews.estimate(reference)));
		verdicts.stream()
			.filter(Verdict::isLimited)
			.forEach((one) -> facts.add(Fact.of(this.words.of("service." + one.service()), one.reason())));
		return Optional.of(new Card("Estimation des heures par mois", facts));
	}

	private static List<Fact> lines(HoursEstimate estimate) {
		List<Fact> facts = new ArrayList<>();
		estimate.lines()
			.forEach((line) -> facts
				.add(Fact.of(line.label(), "%s × %d min".formatted(number(line.volume()), line.minutesEach()))));
		estimate.factors().forEach((factor) -> facts.add(Fact.of(factor.label(), "× " + number(factor.value()))));
		facts.add(Fact.of("Travaux", number(estimate.base()) + " h"));
		facts.add(Fact.of("Imprévus", number(estimate.contingency()) + " h"));
		facts.add(Fact.of("Pilotage", number(estimate.steering()) + " h"));
		facts.add(Fact.of("Total", "%s h, soit %d h".formatted(number(estimate.total()), estimate.shown())));
		return facts;
	}

	private static String number(BigDecimal value) {
		return NumberFormat.getNumberInstance(Locale.FRANCE).format(value);
	}

}
