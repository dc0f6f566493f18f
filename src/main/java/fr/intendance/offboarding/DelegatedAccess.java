package fr.intendance.offboarding;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An access that a client had delegated to the firm. */
public class DelegatedAccess {

	@Id
	private Long id;

	private final String engagement;

	private final String piece;

	private final String label;

	private Instant revokedAt;

	private String revokedBy;

	@Version
	private Long version;

	/**
	 * @param piece the code of the piece as which it was handed over; null if it was not
	 */
	DelegatedAccess(String engagement, String piece, String label) {
		this.engagement = engagement;
		this.piece = piece;
		this.label = label;
	}

	/** It does not open anything any more; only the first time counts. */
	void revoke(String by, Instant now) {
		if (this.revokedAt == null) {
			this.revokedBy = by;
			this.revokedAt = now;
		}
	}

	/** Counts the accesses. */
	public long id() {
		return this.id;
	}

	String engagement() {
		return this.engagement;
	}

	/** The code of the piece as which it was handed over, if it was. */
	Optional<String> piece() {
		return Optional.ofNullable(this.piece);
	}

	/** What people call it, in French or as somebody typed it. */
	public String label() {
		return this.label;
	}

	/** When it was revoked, UTC, once it was. */
	public Optional<Instant> revokedAt() {
		return Optional.ofNullable(this.revokedAt);
	}

	/** The user who revoked it. */
	public Optional<String> revokedBy() {
		return Optional.ofNullable(this.revokedBy);
	}

}
