package fr.intendance.client;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.mail.EmailAddress;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An address to which a mail could not be sent, until somebody corrects it. Moments are
 * UTC.
 */
public class RefusedAddress {

	@Id
	private final String id;

	private final String engagement;

	private final String contactId;

	private final EmailAddress address;

	private final Instant refusedAt;

	private String correctedBy;

	private Instant correctedAt;

	@Version
	private Long version;

	RefusedAddress(String id, String engagement, String contactId, EmailAddress address, Instant refusedAt) {
		this.id = id;
		this.engagement = engagement;
		this.contactId = contactId;
		this.address = address;
		this.refusedAt = refusedAt;
	}

	void corrected(String by, Instant now) {
		this.correctedBy = by;
		this.correctedAt = now;
	}

	/** Nothing is to be sent there any more. */
	void settled(Instant now) {
		this.correctedAt = now;
	}

	/** The business key of its process, such as {@code E-2026-0042.M1}. */
	public String key() {
		return this.id;
	}

	/** The engagement whose mail was the first. */
	public EngagementReference engagement() {
		return new EngagementReference(this.engagement);
	}

	/** Whose address it is; nobody's where it is the firm's own. */
	public Optional<String> contactId() {
		return Optional.ofNullable(this.contactId);
	}

	/** The address as the mails have it. */
	public EmailAddress address() {
		return this.address;
	}

	/**
	 * Whether somebody corrected it after a mail had left; only where it was corrected.
	 */
	boolean isCorrectedSince(Optional<Instant> sentAt) {
		return sentAt.map(this.correctedAt::isAfter).orElse(true);
	}

	boolean isOpen() {
		return this.correctedAt == null;
	}

}
