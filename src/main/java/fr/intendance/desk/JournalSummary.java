package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.journal.Journal;
import fr.intendance.journal.JournalHead;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the client's sealed journal ends, and how anybody counts it again. */
@Component
@Order(10)
class JournalSummary implements Summary {

	private final Engagements engagements;

	private final Journal journal;

	JournalSummary(Engagements engagements, Journal journal) {
		this.engagements = engagements;
		this.journal = journal;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		JournalHead head = this.journal.head(this.engagements.get(reference).clientId());
		return Optional.of(new Card("desk.card.journal",
				List.of(Fact.of("desk.card.journal.events", String.valueOf(head.events())),
						Fact.of("desk.card.journal.fingerprint", head.brief()),
						new Fact("desk.card.journal.export", "desk.card.journal.export.do",
								"/api/engagements/" + reference + "/journal"),
						new Fact("desk.card.journal.check", "desk.card.journal.check.do", "/verify/journal"))));
	}

}
