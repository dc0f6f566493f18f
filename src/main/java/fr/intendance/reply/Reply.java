package fr.intendance.reply;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What somebody answered by mail to a mail of ours. Moments are UTC.
 */
public class Reply {

	@Id
	private final String id;

	private final String engagement;

	private final FreeText sender;

	private final boolean stranger;

	private final FreeText subject;

	private final FreeText text;

	private final int leftOut;

	private final Instant arrivedAt;

	private Decision decision;

	private FreeText followUp;

	private String readBy;

	private Instant readAt;

	@Version
	private Long version;

	Reply(String id, String engagement, FreeText sender, boolean stranger, FreeText subject, FreeText text, int leftOut,
			Instant arrivedAt) {
		this.id = id;
		this.engagement = engagement;
		this.sender = sender;
		this.stranger = stranger;
		this.subject = subject;
		this.text = text;
		this.leftOut = leftOut;
		this.arrivedAt = arrivedAt;
	}

	void read(Decision decision, FreeText followUp, String by, Instant now) {
		this.decision = decision;
		this.followUp = followUp;
		this.readBy = by;
		this.readAt = now;
	}

	boolean isUnread() {
		return this.readAt == null;
	}

	/** The business key of its process, such as {@code E-2026-0042.R1}. */
	public String key() {
		return this.id;
	}

	public EngagementReference engagement() {
		return new EngagementReference(this.engagement);
	}

	/** The address that stands as its sender, which proves nothing; may be empty. */
	public FreeText sender() {
		return this.sender;
	}

	/** Whether that is neither the contact's address nor the one we had written to. */
	public boolean isFromAStranger() {
		return this.stranger;
	}

	/** The subject of their mail. */
	public FreeText subject() {
		return this.subject;
	}

	/** What they wrote, without what they quote; may be empty. */
	public FreeText text() {
		return this.text;
	}

	/** How many attachments were not kept: too large, too many, of another kind. */
	public int leftOut() {
		return this.leftOut;
	}

	/** When we found it. */
	public Instant arrivedAt() {
		return this.arrivedAt;
	}

	/** What was decided, once somebody read it. */
	public Optional<Decision> decision() {
		return Optional.ofNullable(this.decision);
	}

	/** What was done about it, once somebody read it. */
	public Optional<FreeText> followUp() {
		return Optional.ofNullable(this.followUp);
	}

	/** What becomes of the reminders of whatever is awaited. */
	public enum Decision {

		/** They go on, unless the answer was recorded meanwhile. */
		GO_ON,

		/** They go on at a date. */
		GO_ON_LATER,

		/** None goes any more. */
		STOP

	}

}
