package fr.intendance.reply;

import fr.intendance.client.EngagementReference;
import fr.intendance.reminder.Pause;

import org.springframework.stereotype.Component;

/** Whoever answered is not reminded, nor given up, before somebody read what they say. */
@Component
class UnreadReplies implements Pause {

	private final ReplyRepository replies;

	UnreadReplies(ReplyRepository replies) {
		this.replies = replies;
	}

	@Override
	public boolean holds(EngagementReference reference) {
		return this.replies.existsByEngagementAndReadAtIsNull(reference.value());
	}

}
