package fr.intendance.reply;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Traces;

import org.springframework.stereotype.Component;

/** The answers by mail, with those who were to read them. */
@Component
class ReplyTraces implements Traces {

	private final ReplyRepository replies;

	private final ReplyJourney journey;

	ReplyTraces(ReplyRepository replies, ReplyJourney journey) {
		this.replies = replies;
		this.journey = journey;
	}

	@Override
	public void erase(EngagementReference reference) {
		for (Reply one : this.replies.findByEngagementOrderByArrivedAt(reference.value())) {
			this.journey.replyErased(one.key());
			this.replies.delete(one);
		}
	}

}
