package fr.intendance.client;

import java.time.Instant;
import java.util.Objects;
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

	private final String sha256;

	private final String givenBy;

	private final Instant givenAt;

	private String readBy;

	private Instant readAt;

	private FreeText followUp;

	@Version
	private Long version;

	LateAnswer(String id, String engagement, String page, FreeText text, String sha256, String givenBy,
			Instant givenAt) {
		this.id = id;
		this.engagement = engagement;
		this.page = page;
		this.text = text;
		this.sha256 = sha256;
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
		return isUnread() && this.page.equals(other.page) && this.text.equals(other.text)
				&& Objects.equals(this.sha256, other.sha256) && this.givenBy.equals(other.givenBy);
	}

	/** Whether somebody is still to read it. */
	boolean isUnread() {
		return this.readAt == null;
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

	/** The fingerprint of the file that came with it, if one did. */
	public Optional<String> sha256() {
		return Optional.ofNullable(this.sha256);
	}

	/**
	 * The code of that file among the {@link Scans} of the engagement, such as
	 * {@code late-answer-1}.
	 */
	String file() {
		return "late-answer-" + this.id.substring(this.id.lastIndexOf(".A") + 2);
	}

	public Instant givenAt() {
		return this.givenAt;
	}

	/** What was done about it, once somebody read it. */
	public Optional<FreeText> followUp() {
		return Optional.ofNullable(this.followUp);
	}

}
