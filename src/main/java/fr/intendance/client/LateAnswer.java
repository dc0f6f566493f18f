package fr.intendance.client;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An answer of a client that nothing waited for any more when it came. Moments are UTC.
 */
public class LateAnswer {

	@Id
	private final String id;

	private final String engagement;

	private final String page;

	private final FreeText text;

	private final String givenBy;

	private final Instant givenAt;

	private String readBy;

	private Instant readAt;

	private FreeText followUp;

	@Version
	private Long version;

	LateAnswer(String id, String engagement, String page, FreeText text, String givenBy, Instant givenAt) {
		this.id = id;
		this.engagement = engagement;
		this.page = page;
		this.text = text;
		this.givenBy = givenBy;
		this.givenAt = givenAt;
	}

	void read(FreeText followUp, String by, Instant now) {
		this.followUp = followUp;
		this.readBy = by;
		this.readAt = now;
	}

	/** Whether it says the same as another one, which somebody is still to read. */
	boolean isUnreadLike(LateAnswer other) {
		return this.readAt == null && this.page.equals(other.page) && this.text.equals(other.text)
				&& this.givenBy.equals(other.givenBy);
	}

	/** The business key of its process, such as {@code E-2026-0042.A1}. */
	public String key() {
		return this.id;
	}

	public EngagementReference engagement() {
		return new EngagementReference(this.engagement);
	}

	/** The page of the portal on which it was given, such as {@code quote}. */
	public String page() {
		return this.page;
	}

	/** What they chose and wrote, a line each; may be empty. */
	public FreeText text() {
		return this.text;
	}

	public Instant givenAt() {
		return this.givenAt;
	}

	/** What was done about it, once somebody read it. */
	public Optional<FreeText> followUp() {
		return Optional.ofNullable(this.followUp);
	}

}
