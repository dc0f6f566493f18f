package fr.intendance.needsreview;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.EngagementReference;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Missing;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The cahier des charges that the client has not agreed to. */
@Component
class MissingAgreement implements Missing {

	private final NeedsReviewRepository reviews;

	private final MessageSource messages;

	MissingAgreement(NeedsReviewRepository reviews, MessageSource messages) {
		this.reviews = reviews;
		this.messages = messages;
	}

	@Override
	public Ladder ladder() {
		return Ladder.SPECIFICATION;
	}

	@Override
	public List<String> of(String key, Locale language) {
		return this.reviews.findById(EngagementReference.ofKey(key).value())
			.flatMap(NeedsReview::specification)
			.map((number) -> this.messages.getMessage("missing.specification", new Object[] { number }, language))
			.stream()
			.toList();
	}

}
