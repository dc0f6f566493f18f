package fr.intendance.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and recognises the links of contacts. */
@Component
public class Links {

	private final JdbcClient database;

	private final AccessSettings settings;

	private final Clock clock;

	Links(JdbcClient database, AccessSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Makes a new link.
	 * @param engagement the reference of the engagement that it opens
	 * @param page the page of the portal that it leads to first, such as {@code quote}
	 * @return the absolute address, to be written into one mail and kept nowhere
	 */
	@Transactional
	public String to(String contactId, String engagement, String page) {
		String secret = Secret.link();
		Instant now = this.clock.instant();
		this.database.sql(
				"insert into link (secret_sha256, contact_id, engagement, created_at, expires_at) values (?, ?, ?, ?, ?)")
			.params(Secret.fingerprint(secret), contactId, engagement, now.atOffset(ZoneOffset.UTC),
					now.plus(this.settings.linkValidity()).atOffset(ZoneOffset.UTC))
			.update();
		return this.settings.absolute("/portal/" + secret + "/" + page);
	}

	/** What a secret opens, if it is one of ours and not expired. */
	public Optional<Link> resolve(String secret) {
		return this.database
			.sql("select contact_id, engagement, expires_at from link where secret_sha256 = ? and expires_at > ?")
			.params(Secret.fingerprint(secret), this.clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Link(row.getString("contact_id"), row.getString("engagement"),
					row.getObject("expires_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

}
