package fr.intendance.desk;

import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.needsreview.SpecificationAgreements;
import fr.intendance.needsreview.SpecificationCorrections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class SpecificationForm implements AnswerForm {

	private final NeedsReviews reviews;

	private final SpecificationAgreements agreements;

	private final SpecificationCorrections corrections;

	SpecificationForm(NeedsReviews reviews, SpecificationAgreements agreements, SpecificationCorrections corrections) {
		this.reviews = reviews;
		this.agreements = agreements;
		this.corrections = corrections;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		try {
			boolean awaited = this.reviews.needs(reference).isPresent() && !this.agreements.isAgreed(reference)
					&& !this.corrections.isAwaited(reference);
			return awaited ? List.of(agreement(reference), correction(reference)) : List.of();
		}
		catch (Refused ex) {
			// there are no needs to review yet
			return List.of();
		}
	}

	private Open agreement(EngagementReference reference) {
		return new Open("specification", "desk.form.specification", List.of(),
				(given) -> this.agreements.agree(reference, given.answer()));
	}

	private Open correction(EngagementReference reference) {
		return new Open("specification-correction", "desk.form.correction",
				List.of(Field.text("text", "desk.form.correction.text", true)), (given) -> this.corrections
					.ask(reference, new FreeText(given.values().requiredText("text", 2000)), given.answer()));
	}

}
