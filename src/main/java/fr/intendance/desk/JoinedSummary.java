package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the client wrote again while the engagement was open, or where that went. */
@Component
@Order(0)
class JoinedSummary implements Summary {

	private final Engagements engagements;

	JoinedSummary(Engagements engagements) {
		this.engagements = engagements;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		Optional<Card> joined = this.engagements.get(reference)
			.joinedTo()
			.map((open) -> new Card("desk.card.joined", List.of(link("desk.card.joined.open", open.value(), open))));
		return joined.or(() -> messages(this.engagements.joined(reference)));
	}

	private Optional<Card> messages(List<Engagement> enquiries) {
		return enquiries.isEmpty() ? Optional.empty()
				: Optional.of(new Card("desk.card.joined.messages", enquiries.stream().map(this::message).toList()));
	}

	private Fact message(Engagement enquiry) {
		String label = Reading.date(enquiry.openedAt()) + ", " + this.engagements.contact(enquiry).name().value();
		String said = enquiry.message().map(FreeText::value).orElse("desk.card.joined.blank");
		return link(label, said, enquiry.reference());
	}

	private static Fact link(String label, String value, EngagementReference to) {
		return new Fact(label, value, "/desk/engagements/" + to);
	}

}
