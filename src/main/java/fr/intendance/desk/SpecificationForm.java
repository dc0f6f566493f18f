package fr.intendance.desk;

import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Refused;
import fr.intendance.needsreview.NeedsReviews;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class SpecificationForm implements AnswerForm {

	private final NeedsReviews reviews;

	SpecificationForm(NeedsReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		try {
			boolean awaited = this.reviews.needs(reference).isPresent() && !this.reviews.isAgreed(reference);
			return awaited ? List.of(new Open("specification", "Accord sur le cahier des charges", List.of(),
					(given) -> this.reviews.agree(reference, given.answer()))) : List.of();
		}
		catch (Refused ex) {
			// there are no needs to review yet
			return List.of();
		}
	}

}
