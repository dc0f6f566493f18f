package fr.intendance.firstcontact;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds what a client writes once more to the engagement that is open already. */
@Service
@Transactional
public class JoinedEnquiries {

	private final Engagements engagements;

	private final JoinedPost post;

	private final Timeline timeline;

	JoinedEnquiries(Engagements engagements, JoinedPost post, Timeline timeline) {
		this.engagements = engagements;
		this.post = post;
		this.timeline = timeline;
	}

	/**
	 * Ends the stage at once if the enquiry belongs to an open engagement: its writer is
	 * thanked without a word about what we know, the firm is told.
	 */
	public void join(EngagementReference reference) {
		Engagement enquiry = this.engagements.get(reference);
		enquiry.joinedTo().ifPresent((open) -> {
			this.post.thank(enquiry);
			this.post.tellTheFirm(enquiry, open);
			this.timeline.record(open, "enquiry.joined", reference.value());
			this.engagements.finishStage(reference, "joined");
		});
	}

}
